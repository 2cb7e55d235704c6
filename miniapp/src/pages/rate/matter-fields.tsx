import type { RatingContext } from '@minping/shared/api'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { usePreferences } from '../../service'
import { nameIn, useText } from '../../text'
import { rateText } from '../../text/rate'
import { Field, Press, Select } from '../../ui'
import type { RateForm } from './form'

interface MatterFieldsProps {
  form: RateForm
  items: RatingContext['items']
  onChange: (change: Partial<RateForm>) => void
  error: string | undefined
}

/** What was handled, for those who want to say so. */
export function MatterFields({ form, items, onChange, error }: MatterFieldsProps) {
  const { language } = usePreferences()
  const text = useText(rateText)
  const [opened, setOpened] = useState(form.projectNo !== '' || form.itemCode !== '')
  const open = opened || error !== undefined
  return (
    <View className="rate__part">
      <Press
        look="plain"
        iconAfter={open ? 'up' : 'down'}
        expanded={open}
        className="rate__open"
        onPress={() => setOpened(!open)}
      >
        {text.detailsOpen}
      </Press>
      {open && items.length > 1 && (
        <Select
          name={text.item}
          value={form.itemCode}
          onChange={(itemCode) => onChange({ itemCode })}
          options={[
            { value: '', label: text.itemNone },
            ...items.map((item) => ({ value: item.itemCode, label: nameIn(language, item) })),
          ]}
        />
      )}
      {open && (
        <Field
          label={text.projectNo}
          hint={text.projectNoHint}
          value={form.projectNo}
          onChange={(projectNo) => onChange({ projectNo })}
          error={error}
        />
      )}
    </View>
  )
}
