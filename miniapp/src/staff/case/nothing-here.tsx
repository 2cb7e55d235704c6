import { useText } from '../../text'
import { Empty, Press } from '../../ui'
import { queueText } from '../text/queue'

interface NothingHereProps {
  filter: string
  /** What it means that nothing is open. */
  note: string
  onShowOpen: () => void
}

/** An empty list: what that means, and the way to what there is. */
export function NothingHere({ filter, note, onShowOpen }: NothingHereProps) {
  const text = useText(queueText)
  if (filter === 'open') return <Empty icon="check" title={text.noneTitle} note={note} />
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
