import type { ResponseBody } from '@minping/shared/api'
import { Text, View } from '@tarojs/components'
import { useText } from '../../text'
import { Card, Heading } from '../../ui'
import { CopyPress } from '../frame/copy-press'
import { auditText } from './text'

/** The chain's last link, to be noted down elsewhere, as `npm run verify-audit -- --noted` takes it. */
export function HeadCard({ head }: { head: NonNullable<ResponseBody<'listAudit'>['head']> }) {
  const text = useText(auditText)
  const written = `${head.seq}:${head.hash}`
  return (
    <Card>
      <Heading level={2}>{text.head}</Heading>
      <Text className="soft small">{text.headNote}</Text>
      <Text className="audit-entry__hash">{written}</Text>
      <View className="desk-ways">
        <CopyPress content={written} copied={text.copied} failed={text.copyFailed}>
          {text.copy}
        </CopyPress>
      </View>
    </Card>
  )
}
