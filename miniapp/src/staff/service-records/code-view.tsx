import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { usePreferences } from '../../service'
import { savePicture } from '../../service/save-picture'
import { momentText, useText } from '../../text'
import { aria, Press } from '../../ui'
import { QrCode } from '../../ui/qr-code/qr-code'
import { linkTo } from '../waves/parts/link'
import { pictureOfSlip } from './slip/draw-slip'
import { printPicture } from './slip/print-picture'
import { slipOf } from './slip/slip'
import { serviceRecordsText } from './text'
import type { EnteredRecord, ServingWindow } from './types'

interface CodeViewProps {
  record: EnteredRecord
  code: NonNullable<EnteredRecord['code']>
  window: ServingWindow
}

type Kept = 'nothing' | 'saved' | 'saveFailed' | 'printFailed'

/** The code of a matter, to be scanned from the screen or taken along on a slip. */
export function CodeView({ record, code, window }: CodeViewProps) {
  const { language } = usePreferences()
  const text = useText(serviceRecordsText)
  const [kept, setKept] = useState<Kept>('nothing')
  const link = linkToRate(code.text)
  const picture = () => pictureOfSlip(slipOf(record, code, window), link)

  async function keep(way: () => Promise<void>, done: Kept, failed: Kept) {
    try {
      await way()
      setKept(done)
    } catch {
      setKept(failed)
    }
  }
  return (
    <View className="records__code">
      <QrCode text={link} label={text.qr} />
      <Text className="records__letters" selectable>
        {code.text}
      </Text>
      <Text className="records__until">{text.validUntil(momentText(language, code.expiresAt))}</Text>
      <Text className="soft small">{text.issuedNote}</Text>
      <View className="desk-ways">
        {printPicture && (
          <Press onPress={() => keep(async () => printPicture?.(picture()), 'nothing', 'printFailed')}>
            {text.print}
          </Press>
        )}
        <Press
          icon="picture"
          onPress={() => keep(() => savePicture(picture(), record.projectNo), 'saved', 'saveFailed')}
        >
          {text.save}
        </Press>
      </View>
      <View className="soft small" {...aria({ role: 'status', live: 'polite' })}>
        {kept !== 'nothing' && text[kept]}
      </View>
    </View>
  )
}

/** What a phone opens when it scans the code. */
function linkToRate(code: string): string {
  return linkTo(`/pages/rate/index?code=${code}`)
}
