import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { usePreferences } from '../../../service'
import { useText } from '../../../text'
import { Card, Heading, Press } from '../../../ui'
import { CopyPress } from '../../frame/copy-press'
import { linkTo } from '../parts/link'
import { QrDialog } from '../parts/qr-dialog'
import type { WaveView } from '../parts/types'
import { waveText } from '../text/wave'

/** Where any business begins an open wave. */
export function OpenLinkCard({ wave, path }: { wave: WaveView; path: string }) {
  const { language } = usePreferences()
  const text = useText(waveText)
  const [shown, setShown] = useState(false)
  const link = linkTo(path)
  return (
    <Card>
      <Heading level={2}>{text.openLink}</Heading>
      <Text className="soft small">{text.openLinkNote}</Text>
      <Text selectable className="qr-link">
        {link}
      </Text>
      <View className="desk-ways">
        <CopyPress content={link} copied={text.copied} failed={text.copyFailed}>
          {text.copyLink}
        </CopyPress>
        <Press icon="scan" onPress={() => setShown(true)}>
          {text.qr}
        </Press>
      </View>
      {shown && <QrDialog title={wave.name[language]} path={path} onClose={() => setShown(false)} />}
    </Card>
  )
}
