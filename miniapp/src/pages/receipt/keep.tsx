import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { usePreferences } from '../../service'
import { savePicture } from '../../service/save-picture'
import { useText } from '../../text'
import { receiptText } from '../../text/receipt'
import { aria, Press } from '../../ui'
import { pictureOf } from './picture/draw'
import { picturedSlip } from './picture/pictured-slip'
import type { Slip } from './slip'

type Kept = 'nothing' | 'copied' | 'saved' | 'saveFailed'

/** Two ways to keep the receipt: the number on the clipboard, the slip as a picture. */
export function Keep({ slip }: { slip: Slip }) {
  const { language } = usePreferences()
  const text = useText(receiptText)
  const [kept, setKept] = useState<Kept>('nothing')

  async function copy(): Promise<void> {
    await Taro.setClipboardData({ data: slip.receipt.receiptNo })
    setKept('copied')
  }

  async function save(): Promise<void> {
    try {
      await savePicture(pictureOf(picturedSlip(slip, language)), slip.receipt.receiptNo)
      setKept('saved')
    } catch {
      setKept('saveFailed')
    }
  }

  return (
    <View className="slip__keep">
      <View className="slip__ways">
        <Press icon="copy" onPress={copy}>
          {text.copy}
        </Press>
        <Press icon="picture" onPress={save}>
          {text.save}
        </Press>
      </View>
      <View className="slip__kept" {...aria({ role: 'status' })}>
        <Text>{kept === 'nothing' ? text.keepNumber : text[kept]}</Text>
      </View>
    </View>
  )
}
