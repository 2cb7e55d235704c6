import { useText } from '../../text'
import { Empty, Press } from '../../ui'
import { queueText } from '../text/queue'
import type { QueueFilter } from './filter'

/** An empty queue: what that means, and the way to what there is. */
export function NothingHere({ filter, onShowOpen }: { filter: QueueFilter; onShowOpen: () => void }) {
  const text = useText(queueText)
  if (filter === 'open') return <Empty icon="check" title={text.noneTitle} note={text.noneNote} />
  const overdue = filter === 'overdue'
  return (
    <Empty
      icon={overdue ? 'check' : 'list'}
      title={overdue ? text.noneOverdueTitle : text.noneInStateTitle}
      note={overdue ? text.noneOverdueNote : text.noneInStateNote}
    >
      <Press onPress={onShowOpen}>{text.showOpen}</Press>
    </Empty>
  )
}
