import type { TerminalView } from '@minping/shared/api'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { callAsStaff, usePreferences } from '../../service'
import { usePageQuery } from '../../service/page-query'
import { useAnswer } from '../../service/use-answer'
import { nameIn, useText } from '../../text'
import { aria, Empty, FaultNotice, Heading, Select, Skeleton } from '../../ui'
import { keepsDirectory } from '../frame/reader'
import { StaffPage } from '../frame/staff-page'
import { Toggle } from '../frame/toggle'
import { useRegionNames } from '../waves/parts/region-names'
import { CodeCard } from './code-card'
import { RetireDialog } from './retire-dialog'
import { TerminalRow } from './terminal-row'
import { terminalsText } from './text'
import '../waves/parts/parts.css'

/** The terminals at the windows of a region: `?region=530702`. */
export default function TerminalsPage() {
  const text = useText(terminalsText)
  const { language } = usePreferences()
  const [region, setRegion] = useState(usePageQuery('region'))
  const { regions } = useRegionNames(language)
  const shown = region ?? regions[0]?.regionCode
  return (
    <StaffPage title={text.title} lead={text.lead} place={{ path: '/staff/terminals/index', query: { region: shown } }}>
      {(session) =>
        keepsDirectory(session) ? (
          <>
            {regions.length > 1 && shown !== undefined && (
              <Select
                name={text.region}
                options={regions.map(({ regionCode, name }) => ({ value: regionCode, label: name }))}
                value={shown}
                onChange={setRegion}
              />
            )}
            <TerminalsContent key={shown} region={shown} />
          </>
        ) : (
          <Empty icon="shield" title={text.forbiddenTitle} note={text.forbiddenNote} />
        )
      }
    </StaffPage>
  )
}

function TerminalsContent({ region }: { region: string | undefined }) {
  const terminals = useAnswer(region, () => callAsStaff('GET /api/terminals', { query: { region: region ?? '' } }))
  const directory = useAnswer(region, () => callAsStaff('GET /api/directory', { query: { region: region ?? '' } }))
  const fault = terminals.fault ?? directory.fault
  const ask = async () => {
    await Promise.all([terminals.ask(), directory.ask()])
  }
  if (fault !== undefined) return <FaultNotice fault={fault} onRetry={ask} />
  if (!terminals.content || !directory.content) return <Skeleton rows={5} tall />
  return (
    <>
      <CodeCard directory={directory.content} />
      <TerminalList terminals={terminals.content.items} onChanged={terminals.ask} />
    </>
  )
}

interface TerminalListProps {
  terminals: readonly TerminalView[]
  onChanged: () => Promise<void>
}

function TerminalList({ terminals, onChanged }: TerminalListProps) {
  const { language } = usePreferences()
  const text = useText(terminalsText)
  const [retired, setRetired] = useState(false)
  const [retiring, setRetiring] = useState<TerminalView>()
  const shown = terminals.filter(({ retiredAt }) => retired || retiredAt === undefined)
  const halls = [...new Map(shown.map(({ hall }) => [hall.hallId, hall])).values()]
  return (
    <>
      {terminals.some(({ retiredAt }) => retiredAt !== undefined) && (
        <Toggle on={retired} onChange={setRetired}>
          {text.withRetired}
        </Toggle>
      )}
      {shown.length === 0 && <Empty icon="face-4" title={text.none} note={text.noneNote} />}
      {halls.map((hall) => (
        <View key={hall.hallId} className="desk-column">
          <Heading level={2}>{nameIn(language, hall)}</Heading>
          <View className="desk-rows" {...aria({ role: 'group', label: text.list(nameIn(language, hall)) })}>
            {shown
              .filter((terminal) => terminal.hall.hallId === hall.hallId)
              .map((terminal) => (
                <TerminalRow key={terminal.terminalId} terminal={terminal} onRetire={() => setRetiring(terminal)} />
              ))}
          </View>
        </View>
      ))}
      {retiring && <RetireDialog terminal={retiring} onClose={() => setRetiring(undefined)} onDone={onChanged} />}
    </>
  )
}
