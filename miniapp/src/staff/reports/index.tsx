import { shanghaiDay } from '@minping/shared/calendar'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { callAsStaff, usePreferences } from '../../service'
import { usePageQuery } from '../../service/page-query'
import { nameIn, useText } from '../../text'
import { Card, Empty, FaultNotice, Heading, Notice, Press, Select, Skeleton } from '../../ui'
import { isSaved, takeFile } from '../frame/files/take-file'
import { takesReports } from '../frame/reader'
import type { ScopeItem } from '../frame/scope-tree'
import { StaffPage } from '../frame/staff-page'
import { useScopes } from '../frame/use-scopes'
import { monthsUpTo, type ReportFormat } from './months'
import { takenFormats } from './taken-formats'
import { reportsText } from './text'
import '../waves/parts/parts.css'

/** The first month that there are figures of. */
const firstMonth = '2022-01'

/** The monthly 通报 of the city or a county: `?scope=region:530702` chooses it. */
export default function ReportsPage() {
  const text = useText(reportsText)
  const scope = usePageQuery('scope')
  return (
    <StaffPage title={text.title} lead={text.lead} place={{ path: '/staff/reports/index', query: { scope } }}>
      {(session) =>
        takesReports(session) ? (
          <ReportsContent asked={scope} />
        ) : (
          <Empty icon="shield" title={text.forbiddenTitle} note={text.forbiddenNote} />
        )
      }
    </StaffPage>
  )
}

function ReportsContent({ asked }: { asked: string | undefined }) {
  const text = useText(reportsText)
  const { content, fault, ask } = useScopes()
  if (!content) return fault === undefined ? <Skeleton rows={4} tall /> : <FaultNotice fault={fault} onRetry={ask} />
  const scopes = content.filter(({ scope }) => /^(city|region):/.test(scope))
  const [first] = scopes
  if (!first) return <Empty icon="chart" title={text.noneTitle} note={text.noneNote} />
  return <Reports scopes={scopes} first={scopes.find(({ scope }) => scope === asked) ?? first} />
}

interface Taking {
  format: ReportFormat
  busy: boolean
  fileName?: string
  fault?: unknown
}

function Reports({ scopes, first }: { scopes: readonly ScopeItem[]; first: ScopeItem }) {
  const { language } = usePreferences()
  const text = useText(reportsText)
  const [present = firstMonth, ...past] = monthsUpTo(shanghaiDay(new Date()), 60).filter((one) => one >= firstMonth)
  const [scope, setScope] = useState(first.scope)
  const [month, setMonth] = useState(past[0] ?? present)
  const [taking, setTaking] = useState<Taking>()

  async function take(format: ReportFormat) {
    setTaking({ format, busy: true })
    try {
      const { content, ...file } = await callAsStaff('GET /api/reports/monthly', { query: { scope, month, format } })
      await takeFile({ ...file, pieces: [content] })
      setTaking({ format, busy: false, fileName: file.fileName })
    } catch (fault) {
      setTaking({ format, busy: false, fault })
    }
  }
  return (
    <View className="desk-form">
      <Card>
        <Select
          name={text.scope}
          options={scopes.map((item) => ({ value: item.scope, label: nameIn(language, item) }))}
          value={scope}
          onChange={setScope}
        />
        <Select
          name={text.month}
          options={[present, ...past].map((value) => ({
            value,
            label: text.monthName(Number(value.slice(0, 4)), Number(value.slice(5))),
          }))}
          value={month}
          onChange={setMonth}
        />
        {month === present && <Notice tone="info">{text.unfinished}</Notice>}
      </Card>
      {takenFormats.map((format) => (
        <Card key={format}>
          <View className="desk-head">
            <View className="desk-head__words">
              <Heading level={2}>{text.formats[format].name}</Heading>
              <Text className="soft">{text.formats[format].meaning}</Text>
            </View>
            <Press
              {...(format === 'pdf' && { look: 'filled' })}
              busy={taking?.format === format && taking.busy}
              disabled={taking?.busy === true && taking.format !== format}
              label={`${isSaved ? text.take : text.open} ${text.formats[format].name}`}
              onPress={() => take(format)}
            >
              {isSaved ? text.take : text.open}
            </Press>
          </View>
          {taking?.format === format && <Outcome taking={taking} onRetry={() => take(format)} />}
        </Card>
      ))}
      <Text className="soft small">{text.language}</Text>
    </View>
  )
}

function Outcome({ taking: { fault, fileName }, onRetry }: { taking: Taking; onRetry: () => void }) {
  const text = useText(reportsText)
  if (fault !== undefined) return <FaultNotice fault={fault} onRetry={onRetry} />
  return fileName !== undefined && isSaved ? <Notice tone="good">{text.saved(fileName)}</Notice> : null
}
