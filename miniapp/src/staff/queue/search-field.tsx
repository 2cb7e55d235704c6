import { View } from '@tarojs/components'
import { useState } from 'react'
import { useText } from '../../text'
import { Field, Press } from '../../ui'
import { queueToolsText } from '../text/queue-tools'

/** Finds a case by 评价编号, whole or its beginning, or by 办件编号. */
export function SearchField({ onSearch }: { onSearch: (number: string | undefined) => void }) {
  const text = useText(queueToolsText)
  const [entered, setEntered] = useState('')
  const number = entered.replace(/\s/g, '').slice(0, 64)
  const search = () => onSearch(number.length >= 2 ? number : undefined)
  return (
    <View className="queue-search">
      <Field
        label={text.search}
        labelUnseen
        placeholder={text.searchHint}
        value={entered}
        onChange={setEntered}
        onEnter={search}
      />
      <Press onPress={search}>{text.find}</Press>
    </View>
  )
}
