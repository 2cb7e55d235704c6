import { Text, View } from '@tarojs/components'
import { usePreferences } from '../../service'
import { useText } from '../../text'
import { aria, Icon, Notice, Press } from '../../ui'
import type { Desk } from '../draft/desk'
import { isSaved } from '../draft/draft'
import { surveyText } from '../text/survey'

/** Whether what was entered is safe: saved for all devices, only on this phone for now, or not taken any more. */
export function SavingNotice({ desk }: { desk: Desk }) {
  const { language } = usePreferences()
  const text = useText(surveyText)
  const saving = desk.sync.state()
  const saved = isSaved(desk.sync.draft())
  if (saving.state === 'refused') return <Notice tone="error">{saving.refusal.sentence[language]}</Notice>
  if (!saved && !desk.isKept()) {
    return (
      <Notice tone="warning" title={text.notKept}>
        {text.notKeptNote}
      </Notice>
    )
  }
  if (saving.state === 'waiting') {
    return (
      <Notice
        tone="warning"
        title={text.offline}
        actions={
          <Press icon="refresh" onPress={() => desk.sync.flush()}>
            {text.saveNow}
          </Press>
        }
      >
        {text.offlineNote}
      </Notice>
    )
  }
  return (
    <View className="survey__saved" {...aria({ role: 'status' })}>
      {saved && <Icon name="check" size="small" />}
      <Text>{saved ? text.saved : text.saving}</Text>
    </View>
  )
}
