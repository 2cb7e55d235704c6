import { dayAfter, shanghaiDay } from '@minping/shared/calendar'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useText } from '../../text'
import { aria, Empty, FaultNotice, Press, Skeleton } from '../../ui'
import { readsAudit } from '../frame/reader'
import { StaffPage } from '../frame/staff-page'
import { EntryRow } from './entry-row'
import { FilterCard } from './filter-card'
import { HeadCard } from './head-card'
import { auditText } from './text'
import { type AuditQuery, useAudit } from './use-audit'
import './audit.css'

/** What was changed, shown and taken out, for auditors and administrators. */
export default function AuditPage() {
  const text = useText(auditText)
  return (
    <StaffPage title={text.title} lead={text.lead} place={{ path: '/staff/audit/index', query: {} }}>
      {(session) =>
        readsAudit(session) ? <Audit /> : <Empty icon="shield" title={text.forbiddenTitle} note={text.forbiddenNote} />
      }
    </StaffPage>
  )
}

const daysShown = 30

function Audit() {
  const text = useText(auditText)
  const [asked, setAsked] = useState<AuditQuery>(lastDays)
  const { page, fault, ask, busy, readOn } = useAudit(asked)
  return (
    <>
      <FilterCard asked={asked} onAsk={setAsked} />
      {fault !== undefined && <FaultNotice fault={fault} onRetry={ask} />}
      {!page && fault === undefined && <Skeleton rows={6} />}
      {page?.items.length === 0 && page.cursor === undefined && (
        <Empty icon="shield" title={text.noneTitle} note={text.noneNote} />
      )}
      {page && page.items.length > 0 && (
        <View className="audit-entries" {...aria({ role: 'group', label: text.list })}>
          {page.items.map((entry) => (
            <EntryRow key={entry.seq} entry={entry} />
          ))}
        </View>
      )}
      {page?.cursor !== undefined && (
        <Press wide busy={busy} icon="down" onPress={readOn}>
          {text.more}
        </Press>
      )}
      {page?.head && <HeadCard head={page.head} />}
    </>
  )
}

function lastDays(): AuditQuery {
  const to = shanghaiDay(new Date())
  return { from: dayAfter(to, -daysShown), to }
}
