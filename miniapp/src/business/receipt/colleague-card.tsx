import { Text, View } from '@tarojs/components'
import { useText } from '../../text'
import { Card, Heading } from '../../ui'
import { QrCode } from '../../ui/qr-code/qr-code'
import { spacedCode } from '../enter/code'
import { CopyPress } from '../parts/copy-press'
import { linkOf } from '../parts/link'
import { receiptText } from '../text/receipt'

/** The code that lets somebody of the same business, or oneself on another device, go on: read aloud, scanned or sent. */
export function ColleagueCard({ code }: { code: string }) {
  const text = useText(receiptText)
  const link = linkOf(code)
  return (
    <Card>
      <Heading level={2}>{text.colleague}</Heading>
      <Text className="soft">{text.colleagueNote}</Text>
      <View className="colleague">
        {link !== undefined && <QrCode text={link} label={text.colleagueQr} />}
        <View className="colleague__words">
          <Text className="slip__label">{text.colleagueCode}</Text>
          <Text className="colleague__code">{spacedCode(code)}</Text>
          <CopyPress content={link ?? code} copied={link === undefined ? text.codeCopied : text.linkCopied}>
            {link === undefined ? text.copyCode : text.copyLink}
          </CopyPress>
        </View>
      </View>
    </Card>
  )
}
