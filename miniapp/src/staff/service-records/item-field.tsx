import type { RatingContext } from '@minping/shared/api'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { usePreferences } from '../../service'
import { nameIn, useText } from '../../text'
import { aria, Field, FieldError, Select } from '../../ui'
import { findItems } from './find-items'
import { serviceRecordsText } from './text'

/** More are not looked through, but searched. */
const mostWithoutSearch = 10

interface ItemFieldProps {
  items: RatingContext['items']
  value: string
  onChange: (itemCode: string) => void
  error: string | undefined
}

/** The matter among those of the window; many are narrowed by words first. */
export function ItemField({ items, value, onChange, error }: ItemFieldProps) {
  const { language } = usePreferences()
  const text = useText(serviceRecordsText)
  const [words, setWords] = useState('')
  const found = findItems(items, words)
  const offered = items.filter((item) => found.includes(item) || item.itemCode === value)
  return (
    <View className="records__item">
      {items.length > mostWithoutSearch && (
        <>
          <Field label={text.itemFind} value={words} onChange={setWords} />
          <View className="soft small" {...aria({ role: 'status', live: 'polite' })}>
            {words.trim() !== '' && text.itemFound(found.length)}
          </View>
        </>
      )}
      <Select
        name={text.item}
        options={[
          ...(value === '' ? [{ value: '', label: text.itemNone }] : []),
          ...offered.map((item) => ({ value: item.itemCode, label: nameIn(language, item) })),
        ]}
        value={value}
        onChange={onChange}
      />
      <FieldError error={error} />
    </View>
  )
}
