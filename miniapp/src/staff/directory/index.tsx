import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { callAsStaff, usePreferences } from '../../service'
import { usePageQuery } from '../../service/page-query'
import { useAnswer } from '../../service/use-answer'
import { nameIn, useText } from '../../text'
import { aria, Chips, Empty, FaultNotice, Field, Heading, Press, Select, Skeleton } from '../../ui'
import { goTo } from '../frame/go-to'
import { Mark } from '../frame/mark'
import { keepsDirectory } from '../frame/reader'
import { Span } from '../frame/span'
import { StaffPage } from '../frame/staff-page'
import { Toggle } from '../frame/toggle'
import { useRegionNames } from '../waves/parts/region-names'
import { findRows } from './parts/find-rows'
import { type DirectoryKind, directoryKinds, type KeptDirectory, type Row } from './parts/types'
import { directoryText } from './text/directory'
import '../questionnaires/edit/editor.css'
import '../waves/parts/parts.css'

/** The halls, windows, departments and matters of a region: `?region=530702&kind=windows`. */
export default function DirectoryPage() {
  const text = useText(directoryText)
  const { language } = usePreferences()
  const asked = usePageQuery('kind')
  const [region, setRegion] = useState(usePageQuery('region'))
  const [kind, setKind] = useState<DirectoryKind>(directoryKinds.find((one) => one === asked) ?? 'windows')
  const { regions } = useRegionNames(language)
  const shown = region ?? regions[0]?.regionCode
  return (
    <StaffPage
      title={text.title}
      lead={text.lead}
      place={{ path: '/staff/directory/index', query: { region: shown, kind } }}
    >
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
            <DirectoryContent region={shown} kind={kind} onKind={setKind} />
          </>
        ) : (
          <Empty icon="shield" title={text.forbiddenTitle} note={text.forbiddenNote} />
        )
      }
    </StaffPage>
  )
}

interface DirectoryContentProps {
  region: string | undefined
  kind: DirectoryKind
  onKind: (kind: DirectoryKind) => void
}

function DirectoryContent({ region, kind, onKind }: DirectoryContentProps) {
  const { content, fault, ask } = useAnswer(region, () =>
    callAsStaff('GET /api/directory', { query: { region: region ?? '' } }),
  )
  return (
    <>
      {fault !== undefined && <FaultNotice fault={fault} onRetry={ask} />}
      {!content && fault === undefined && <Skeleton rows={5} tall />}
      {content && <Entries key={region} directory={content} kind={kind} onKind={onKind} />}
    </>
  )
}

interface EntriesProps {
  directory: KeptDirectory
  kind: DirectoryKind
  onKind: (kind: DirectoryKind) => void
}

function Entries({ directory, kind, onKind }: EntriesProps) {
  const text = useText(directoryText)
  const [words, setWords] = useState('')
  const [retired, setRetired] = useState(false)
  const found = (of: DirectoryKind) => findRows(directory, { kind: of, words, retired })
  const rows = found(kind)
  const region = directory.regionCode
  return (
    <>
      <Chips
        name={text.kindsName}
        chips={directoryKinds.map((value) => ({ value, label: text.kinds[value], count: found(value).length }))}
        chosen={kind}
        onChange={onKind}
      />
      <Field label={text.find} hint={text.findHint} value={words} onChange={setWords} />
      <View className="desk-ways">
        <Press look="filled" icon="plus" onPress={() => goTo('/staff/directory/entry/index', { region, kind })}>
          {text.add[kind]}
        </Press>
        <Toggle on={retired} onChange={setRetired}>
          {text.withRetired}
        </Toggle>
      </View>
      {rows.length === 0 && <Empty icon="building" title={text.none} note={text.noneNote} />}
      {kind === 'windows' ? (
        <WindowsByHall directory={directory} rows={rows} />
      ) : (
        <RowList name={text.list(text.kinds[kind])} directory={directory} kind={kind} rows={rows} />
      )}
    </>
  )
}

function WindowsByHall({ directory, rows }: { directory: KeptDirectory; rows: readonly Row[] }) {
  const { language } = usePreferences()
  const text = useText(directoryText)
  return (
    <>
      {directory.halls.map((hall) => {
        const ofHall = rows.filter(({ code }) => code.startsWith(`${hall.hallId}-`))
        if (ofHall.length === 0) return null
        return (
          <View key={hall.hallId} className="desk-column">
            <View className="desk-head">
              <Heading level={2}>{nameIn(language, hall)}</Heading>
              <Press icon="scan" onPress={() => goTo('/staff/codes/index', { hall: hall.hallId })}>
                {text.codes}
              </Press>
            </View>
            <RowList name={text.list(nameIn(language, hall))} directory={directory} kind="windows" rows={ofHall} />
          </View>
        )
      })}
    </>
  )
}

interface RowListProps {
  name: string
  directory: KeptDirectory
  kind: DirectoryKind
  rows: readonly Row[]
}

function RowList({ name, directory, kind, rows }: RowListProps) {
  if (rows.length === 0) return null
  return (
    <View className="desk-rows" {...aria({ role: 'group', label: name })}>
      {rows.map((row) => (
        <EntryRow key={row.code} directory={directory} kind={kind} row={row} />
      ))}
    </View>
  )
}

function EntryRow({ directory, kind, row }: { directory: KeptDirectory; kind: DirectoryKind; row: Row }) {
  const { language } = usePreferences()
  const text = useText(directoryText)
  const window = directory.windows.find(({ windowId }) => kind === 'windows' && windowId === row.code)
  const item = directory.items.find(({ itemCode }) => kind === 'items' && itemCode === row.code)
  const department = directory.departments.find(
    ({ departmentCode }) => departmentCode === (window?.departmentCode ?? item?.departmentCode),
  )
  const service = window && (language === 'zh' ? window.service : window.englishService)
  const isHandled = directory.windows.some(
    ({ itemCodes, retiredAt }) => retiredAt === undefined && itemCodes.includes(row.code),
  )
  const { regionCode: region } = directory
  return (
    <Press
      look="bare"
      className="desk-row"
      onPress={() => goTo('/staff/directory/entry/index', { region, kind, code: row.code })}
    >
      <Text className="desk-row__title">{[nameIn(language, row), service].filter(Boolean).join(' · ')}</Text>
      <Span className="desk-row__line">
        {row.retiredAt !== undefined && <Mark>{text.retired}</Mark>}
        {item && row.retiredAt === undefined && !isHandled && <Mark tone="accent">{text.withoutWindow}</Mark>}
        <Text className="tabular">{row.code}</Text>
        {department && <Text>{nameIn(language, department)}</Text>}
        {window && <Text>{text.items(window.itemCodes.length)}</Text>}
      </Span>
    </Press>
  )
}
