import { Text, View } from '@tarojs/components'
import { useText } from '../../../text'
import { tellMeText } from '../../../text/tell-me'
import { aria, FaultNotice, Press } from '../../../ui'
import type { TellMeProps } from './props'
import { useSubscription } from './use-subscription'
import './tell-me.css'

/** Asks whether WeChat may tell of a follow-up's progress. Nothing where it can't, or where the answer was no. */
export function TellMe({ reviewId, quiet = false }: TellMeProps) {
  const text = useText(tellMeText)
  const { offered, accepted, refused, fault, busy, ask } = useSubscription(reviewId, quiet)
  if (!offered && accepted.length === 0 && !refused) return null
  return (
    <View className="tell-me">
      {fault !== undefined && <FaultNotice fault={fault} onRetry={ask} />}
      {offered && (
        <Press look={quiet ? 'plain' : 'soft'} wide={!quiet} icon="message" busy={busy} onPress={ask}>
          {quiet && accepted.length > 0 ? text.again : text.ask}
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
