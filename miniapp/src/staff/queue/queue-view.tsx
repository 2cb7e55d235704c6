import type { FollowUpSummary } from '@minping/shared/api'
import { followUpStateNames } from '@minping/shared/follow-up'
import { open } from '../../service'
import { useText } from '../../text'
import { CaseDesk } from '../case/case-desk'
import { FilterChips } from '../case/filter-chips'
import { NothingHere } from '../case/nothing-here'
import type { Shown } from '../case/shown'
import { CaseView } from '../follow-up/case-view'
import { queueText } from '../text/queue'
import { type QueueFilter, queueFilters } from './filter'
import { QueueRow } from './row'
import { useQueue } from './use-queue'

interface QueueViewProps {
  shown: Shown<QueueFilter>
  onShow: (change: Partial<Shown<QueueFilter>>) => void
}

/** The list, and beside it the chosen case where there is room. */
export function QueueView({ shown, onShow }: QueueViewProps) {
  const text = useText(queueText)
  const queue = useQueue(shown.state, shown.scope)

  function changed(followUp: FollowUpSummary) {
    queue.put(followUp)
    queue.renew()
  }
  return (
    <>
      <FilterChips
        over={queueFilters}
        names={followUpStateNames}
        chosen={shown.state}
        counts={queue.counts}
        onChange={(state) => onShow({ state, caseId: undefined })}
      />
      <CaseDesk
        cases={queue}
        idOf={({ followUpId }) => followUpId}
        chosen={shown.caseId}
        onChoose={(caseId, beside) =>
          beside ? onShow({ caseId }) : open('/staff/follow-up/index', { followUpId: caseId })
        }
        row={(item, chosen, onPress) => (
          <QueueRow key={item.followUpId} followUp={item} chosen={chosen} onPress={onPress} />
        )}
        beside={(followUpId) => <CaseView key={followUpId} beside followUpId={followUpId} onChange={changed} />}
        nothing={
          <NothingHere
            filter={shown.state}
            note={text.noneNote}
            onShowOpen={() => onShow({ state: 'open', caseId: undefined })}
          />
        }
      />
    </>
  )
}
