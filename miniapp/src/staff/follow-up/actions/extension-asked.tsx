import type { FollowUpView } from '@minping/shared/api'
import { View } from '@tarojs/components'
import { usePreferences } from '../../../service'
import { momentText, useText } from '../../../text'
import { actionsText } from '../../text/actions'

/** The extension that is to be decided: who asked when, for how long and why, and what granting it would promise. */
export function ExtensionAsked({ extension }: { extension: NonNullable<FollowUpView['extension']> }) {
  const text = useText(actionsText)
  const { language } = usePreferences()
  const { byName, at, workingDays, reason, dueAt } = extension
  return (
    <View className="actions__asked">
      <View>{text.extensionAsked(byName, momentText(language, at), workingDays)}</View>
      <View className="actions__quote">{reason}</View>
      <View className="soft">{text.extensionWould(momentText(language, dueAt))}</View>
    </View>
  )
}
