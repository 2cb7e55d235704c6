import { Text, View } from '@tarojs/components'
import { useText } from '../../../text'
import { aria, FaultNotice, Press } from '../../../ui'
import type { TellMeProps } from './props'
import { tellMeText } from './text'
import { useSubscription } from './use-subscription'
import './tell-me.css'

/**
 * Offers that WeChat tells of a follow-up's progress: plainly to who was not asked about this review yet, afterwards as a
 * quiet row. Nothing where it can't, or where the answer was no.
 */
export function TellMe({ reviewId }: TellMeProps) {
  const text = useText(tellMeText)
  const { offered, asked, accepted, refused, fault, busy, ask } = useSubscription(reviewId)
  if (!offered && accepted.length === 0 && !refused) return null
  return (
    <View className="tell-me">
      {fault !== undefined && <FaultNotice fault={fault} onRetry={ask} />}
      {offered && (
        <Press look={asked ? 'plain' : 'soft'} wide={!asked} icon="message" busy={busy} onPress={ask}>
          {accepted.length > 0 ? text.again : text.ask}
        </Press>
      )}
      <View {...aria({ role: 'status' })}>
        {accepted.length > 0 ? (
          <Text className="small soft">{text.accepted(accepted)}</Text>
        ) : refused ? (
          <Text className="small soft">{text.refused}</Text>
        ) : (
          <Text className="small soft">{text.note}</Text>
        )}
      </View>
    </View>
  )
}
