import type { FollowUpSummary, Session } from '@minping/shared/api'
import { followUpStateNames } from '@minping/shared/follow-up'
import { useState } from 'react'
import { open } from '../../service'
import { useText } from '../../text'
import { CaseDesk } from '../case/case-desk'
import { FilterChips } from '../case/filter-chips'
import { NothingHere } from '../case/nothing-here'
import { CaseView } from '../follow-up/case-view'
import { queueText } from '../text/queue'
import { AssignDialog } from './assign-dialog'
import { conditionNames, countConditions } from './condition-names'
import { ConditionsLine } from './conditions-line'
import { ExportDialog } from './export-dialog'
import { queueFilters } from './filter'
import { FilterDialog } from './filter-dialog'
import { QueueTools } from './queue-tools'
import { QueueRow } from './row'
import { SavedFilters } from './saved-filters'
import { SelectionBar } from './selection-bar'
import { filterOf, type QueueShown, shownBy } from './shown'
import { useQueue } from './use-queue'
import { useSelection } from './use-selection'
import './queue.css'

interface QueueViewProps {
  session: Session
  shown: QueueShown
  onShow: (change: Partial<QueueShown>) => void
}

/** The list under its filters, and beside it the chosen case where there is room. */
export function QueueView({ session, shown, onShow }: QueueViewProps) {
  const text = useText(queueText)
  const filter = filterOf(shown)
  const queue = useQueue(filter)
  const selection = useSelection(queue.items)
  const [dialog, setDialog] = useState<'filter' | 'export' | 'assign'>()
  const isNarrowed = conditionNames.some((name) => shown[name] !== undefined)
  const close = () => setDialog(undefined)
  const narrow = (change: Partial<QueueShown>) => {
    selection.end()
    close()
    onShow({ ...change, caseId: undefined })
  }

  function changed(followUp: FollowUpSummary) {
    queue.put(followUp)
    queue.renew()
  }
  return (
    <>
      <QueueTools
        conditions={shown}
        selecting={session.roles.includes('hallManager') ? selection.isSelecting : undefined}
        onSearch={(number) => narrow({ number })}
        onFilter={() => setDialog('filter')}
        onSelect={selection.begin}
        onExport={() => setDialog('export')}
      />
      <SavedFilters
        filter={filter}
        isWorthKeeping={countConditions(shown) > 0 || shown.scope !== undefined || shown.state !== 'open'}
        onShow={(kept) => narrow(shownBy(kept))}
      />
      <FilterChips
        over={queueFilters}
        names={followUpStateNames}
        chosen={shown.state}
        counts={queue.counts}
        onChange={(state) => narrow({ state })}
      />
      <ConditionsLine conditions={shown} choices={queue.choices} onChange={narrow} />
      <CaseDesk
        cases={queue}
        idOf={({ followUpId }) => followUpId}
        chosen={shown.caseId}
        onChoose={(caseId, beside) =>
          beside ? onShow({ caseId }) : open('/staff/follow-up/index', { followUpId: caseId })
        }
        row={(item, chosen, onPress) => (
          <QueueRow
            key={item.followUpId}
            followUp={item}
            chosen={selection.isSelecting ? selection.has(item.followUpId) : chosen}
            selecting={selection.isSelecting}
            onPress={selection.isSelecting ? () => selection.toggle(item.followUpId) : onPress}
          />
        )}
        beside={(followUpId) => <CaseView key={followUpId} beside followUpId={followUpId} onChange={changed} />}
        nothing={
          <NothingHere
            filter={isNarrowed ? 'narrowed' : shown.state}
            note={text.noneNote}
            onShowOpen={() => narrow(shownBy({ ...(shown.scope && { scope: shown.scope }) }))}
          />
        }
      />
      {selection.isSelecting && (
        <SelectionBar
          count={selection.chosen.length}
          onSelectAll={selection.selectAll}
          onAssign={() => setDialog('assign')}
          onDone={selection.end}
        />
      )}
      {dialog === 'filter' && (
        <FilterDialog conditions={shown} choices={queue.choices} onApply={narrow} onClose={close} />
      )}
      {dialog === 'export' && <ExportDialog filter={filter} onClose={close} />}
      {dialog === 'assign' && (
        <AssignDialog
          cases={selection.chosen}
          onAssigned={(current) => {
            for (const followUp of current) queue.put(followUp)
            queue.renew()
          }}
          onClose={() => {
            selection.end()
            close()
          }}
        />
      )}
    </>
  )
}
