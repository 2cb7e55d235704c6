import { useState } from 'react'
import { useText } from '../../text'
import { Empty, FaultNotice, Press, Skeleton } from '../../ui'
import { goTo } from '../frame/go-to'
import { entersRecords } from '../frame/reader'
import { StaffPage } from '../frame/staff-page'
import { useScopes } from '../frame/use-scopes'
import { emptyForm } from './form'
import { RecordsDesk } from './records-desk'
import { placeOf, useShown } from './shown'
import { serviceRecordsText } from './text'
import { WindowChooser, windowsIn } from './window-chooser'
import '../questionnaires/edit/editor.css'
import '../waves/parts/parts.css'
import './service-records.css'

/** What a window handled, and the codes to rate it by: `?window=530702-01-03&day=2026-03-02`. */
export default function ServiceRecordsPage() {
  const text = useText(serviceRecordsText)
  const [{ windowId, day }, show] = useShown()
  return (
    <StaffPage
      title={text.title}
      lead={text.lead}
      place={{ path: '/staff/service-records/index', query: placeOf({ windowId, day }) }}
    >
      {(session) =>
        entersRecords(session) ? (
          <OwnWindows chosen={windowId} onChoose={(chosen) => show({ windowId: chosen })} day={day} onDay={show} />
        ) : (
          <Empty icon="shield" title={text.forbiddenTitle} note={text.forbiddenNote}>
            <Press look="filled" icon="chart" onPress={() => goTo('/staff/dashboard/index')}>
              {text.toDashboard}
            </Press>
          </Empty>
        )
      }
    </StaffPage>
  )
}

interface OwnWindowsProps {
  chosen: string | undefined
  onChoose: (windowId: string) => void
  day: string | undefined
  onDay: (change: { day: string | undefined }) => void
}

/** The windows in one's charge, and the one that is worked at. */
function OwnWindows({ chosen, onChoose, day, onDay }: OwnWindowsProps) {
  const text = useText(serviceRecordsText)
  const { content, fault, ask } = useScopes()
  const [form, setForm] = useState(emptyForm)
  if (!content) return fault === undefined ? <Skeleton rows={4} tall /> : <FaultNotice fault={fault} onRetry={ask} />
  const windows = windowsIn(content)
  const window = windows.find(({ windowId }) => windowId === chosen) ?? windows[0]
  if (!window) return <Empty icon="building" title={text.noneTitle} note={text.noneNote} />
  const { windowId } = window
  return (
    <>
      <WindowChooser scopes={content} windows={windows} chosen={window} onChoose={onChoose} />
      <RecordsDesk
        key={windowId}
        windowId={windowId}
        form={form}
        onForm={setForm}
        day={day}
        onDay={(one) => onDay({ day: one })}
      />
    </>
  )
}
