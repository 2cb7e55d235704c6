import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { callAsStaff, usePreferences } from '../../service'
import { usePageQuery } from '../../service/page-query'
import { nameIn, useText } from '../../text'
import {
  Card,
  Choice,
  Empty,
  FaultNotice,
  FieldError,
  Heading,
  Notice,
  Press,
  Select,
  Skeleton,
  TagPick,
} from '../../ui'
import { isSaved, takeFile } from '../frame/files/take-file'
import { printsCodes } from '../frame/reader'
import type { ScopeItem } from '../frame/scope-tree'
import { StaffPage } from '../frame/staff-page'
import { Toggle } from '../frame/toggle'
import { useScopes } from '../frame/use-scopes'
import { codesText } from './text'
import '../waves/parts/parts.css'

/** Sheets with windows' codes: `?hall=530702-01` chooses the hall. */
export default function CodesPage() {
  const text = useText(codesText)
  const hall = usePageQuery('hall')
  return (
    <StaffPage title={text.title} lead={text.lead} place={{ path: '/staff/codes/index', query: { hall } }}>
      {(session) =>
        printsCodes(session) ? (
          <CodesContent asked={hall} />
        ) : (
          <Empty icon="shield" title={text.forbiddenTitle} note={text.forbiddenNote} />
        )
      }
    </StaffPage>
  )
}

function CodesContent({ asked }: { asked: string | undefined }) {
  const { language } = usePreferences()
  const text = useText(codesText)
  const { content, fault, ask } = useScopes()
  const [chosen, setChosen] = useState(asked && `hall:${asked}`)
  if (!content) return fault === undefined ? <Skeleton rows={4} tall /> : <FaultNotice fault={fault} onRetry={ask} />
  const windowsOf = (hall: string) =>
    content.filter(({ scope, parent }) => scope.startsWith('window:') && parent === hall)
  const halls = content.filter(({ scope }) => scope.startsWith('hall:') && windowsOf(scope).length > 0)
  const hall = halls.find(({ scope }) => scope === chosen) ?? halls[0]
  if (!hall) return <Empty icon="scan" title={text.noneTitle} note={text.noneNote} />
  return (
    <View className="desk-form">
      {halls.length > 1 && (
        <Select
          name={text.hall}
          options={halls.map((one) => ({ value: one.scope, label: nameIn(language, one) }))}
          value={hall.scope}
          onChange={setChosen}
        />
      )}
      <SheetsCard key={hall.scope} hall={hall} windows={windowsOf(hall.scope)} />
    </View>
  )
}

function SheetsCard({ hall, windows }: { hall: ScopeItem; windows: readonly ScopeItem[] }) {
  const { language } = usePreferences()
  const text = useText(codesText)
  const codes = windows.map(({ scope }) => scope.slice('window:'.length))
  const [layout, setLayout] = useState<'page' | 'cards'>('page')
  const [chosen, setChosen] = useState<readonly string[]>(codes)
  const [busy, setBusy] = useState(false)
  const [fileName, setFileName] = useState<string>()
  const [fault, setFault] = useState<unknown>()
  const isWhole = chosen.length === codes.length

  async function take(of: 'windows' | 'hall') {
    setBusy(true)
    setFault(undefined)
    setFileName(undefined)
    try {
      const query = {
        scope: hall.scope,
        layout,
        of,
        ...(of === 'windows' && !isWhole && { windows: chosen.join(',') }),
      }
      const { content, ...file } = await callAsStaff('GET /api/reports/window-sheets', { query })
      await takeFile({ ...file, pieces: [content] })
      setFileName(file.fileName)
    } catch (refusal) {
      setFault(refusal)
    } finally {
      setBusy(false)
    }
  }
  return (
    <Card>
      <Heading level={2}>{nameIn(language, hall)}</Heading>
      <Choice
        name={text.layout}
        options={(['page', 'cards'] as const).map((value) => ({ value, ...text.layouts[value] }))}
        value={layout}
        onChange={setLayout}
      />
      <View className="desk-column">
        <View className="desk-line">
          <Text className="field__label">{text.windows}</Text>
          <Text className="soft small">{text.chosenWindows(chosen.length)}</Text>
          <Toggle on={isWhole} onChange={(on) => setChosen(on ? codes : [])}>
            {text.everyWindow(codes.length)}
          </Toggle>
        </View>
        <TagPick
          name={text.windows}
          tags={windows.map((window, place) => ({
            code: codes[place] ?? '',
            text: [nameIn(language, window), language === 'zh' && window.service].filter(Boolean).join(' · '),
            base: true,
          }))}
          chosen={chosen}
          onChange={setChosen}
        />
        <FieldError error={chosen.length === 0 ? text.noneChosen : undefined} />
      </View>
      <Text className="soft small">{text.advice}</Text>
      <Text className="soft small">{text.hallCodeNote}</Text>
      {fault !== undefined && <FaultNotice fault={fault} onRetry={() => take('windows')} />}
      {fileName !== undefined && isSaved && <Notice tone="good">{text.saved(fileName)}</Notice>}
      <View className="desk-line">
        <Press look="filled" busy={busy} disabled={chosen.length === 0} onPress={() => take('windows')}>
          {isSaved ? text.take : text.open}
        </Press>
        <Press icon="scan" busy={busy} onPress={() => take('hall')}>
          {text.hallCode}
        </Press>
      </View>
    </Card>
  )
}
