import type { DatasetSummary } from '@minping/shared/api'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { usePreferences } from '../../service'
import { useText } from '../../text'
import { Card, Heading, Press, Select } from '../../ui'
import { openDataText } from '../text/open-data'
import { Downloads } from './downloads'

/** What a dataset is, how it is had, and what its fields mean. */
export function DatasetCard({ dataset }: { dataset: DatasetSummary }) {
  const text = useText(openDataText)
  const { language } = usePreferences()
  const { title, about, source, updated, terms, years, fields } = dataset
  const [year, setYear] = useState(years[0])
  const [open, setOpen] = useState(false)
  return (
    <Card>
      <Heading level={2}>{title[language]}</Heading>
      <View>{about[language]}</View>
      <View className="open-data__ways">
        {year !== undefined && (
          <Select
            name={text.year}
            nameUnseen
            options={years.map((value) => ({ value, label: value }))}
            value={year}
            onChange={setYear}
          />
        )}
        <Downloads dataset={dataset.dataset} title={title[language]} year={year} />
      </View>
      <Facts name={text.source}>{source[language]}</Facts>
      <Facts name={text.updated}>{updated[language]}</Facts>
      <Facts name={text.terms}>{terms[language]}</Facts>
      <View>
        <Press look="plain" iconAfter={open ? 'up' : 'down'} expanded={open} onPress={() => setOpen(!open)}>
          {text.fields}
        </Press>
      </View>
      {open &&
        fields.map(({ name, zh, en, unit, values }) => (
          <View key={name} className="open-data__field">
            <Text className="open-data__name">{name}</Text>
            <Text>{language === 'zh' ? zh : en}</Text>
            {(values ?? unit) !== undefined && (
              <Text className="soft small">{[values, unit].filter(Boolean).join(' · ')}</Text>
            )}
          </View>
        ))}
    </Card>
  )
}

function Facts({ name, children }: { name: string; children: string }) {
  return (
    <View className="small">
      <Text className="open-data__name">{`${name}　`}</Text>
      <Text className="soft">{children}</Text>
    </View>
  )
}
