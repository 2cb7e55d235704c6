import { businessSizeNames, industryNames } from '@minping/shared/survey'
import { Text } from '@tarojs/components'
import { useState } from 'react'
import { Room } from '../../../chart/room'
import { Table } from '../../../chart/table'
import { type Language, usePreferences } from '../../../service'
import { useText } from '../../../text'
import { Card, Chips, Heading } from '../../../ui'
import '../../../chart/data-table.css'
import { useRegionNames } from '../parts/region-names'
import type { WaveView } from '../parts/types'
import { waveText } from '../text/wave'
import { type GroupedStrata, type Grouping, groupings, groupStrata, totalOf } from './strata'

/** How many of each stratum there are, were invited and have answered. */
export function StrataCard({ strata, mode }: Pick<WaveView, 'strata' | 'mode'>) {
  const { language } = usePreferences()
  const text = useText(waveText)
  const [grouping, setGrouping] = useState<Grouping>('region')
  const { nameOf } = useRegionNames(language)
  const { columns } = text
  const rows = groupStrata(strata, grouping).map((group) =>
    cellsOf(groupName(group, grouping, language, nameOf), group, mode),
  )
  return (
    <Card>
      <Heading level={2}>{text.strata}</Heading>
      {strata.length === 0 ? (
        <Text className="soft">{text.noStrata}</Text>
      ) : (
        <>
          <Chips
            name={text.strata}
            chips={groupings.map((value) => ({ value, label: text.groupings[value] }))}
            chosen={grouping}
            onChange={setGrouping}
          />
          <Room name={text.strataCaption}>
            <Table
              caption={text.strataCaption}
              columns={
                mode === 'open'
                  ? [columns.name, columns.population, columns.submitted]
                  : [columns.name, columns.population, columns.invited, columns.submitted, columns.rate]
              }
              rows={[...rows, cellsOf(text.total, totalOf(strata), mode)]}
            />
          </Room>
        </>
      )}
    </Card>
  )
}

/** Nobody is invited to an open wave. */
function cellsOf(name: string, counts: Omit<GroupedStrata, 'key' | 'first'>, mode: WaveView['mode']): string[] {
  const { population, invited, submitted, responseRate } = counts
  if (mode === 'open') return [name, String(population), String(submitted)]
  return [
    name,
    String(population),
    String(invited),
    String(submitted),
    responseRate === null ? '—' : `${responseRate}%`,
  ]
}

function groupName(
  { first }: GroupedStrata,
  grouping: Grouping,
  language: Language,
  regionName: (code: string) => string,
): string {
  const region = regionName(first.regionCode)
  const industry = industryNames[first.industry][language]
  const size = businessSizeNames[first.size][language]
  return { region, industry, size, stratum: `${region} · ${industry} · ${size}` }[grouping]
}
