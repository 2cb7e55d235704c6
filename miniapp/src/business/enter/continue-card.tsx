import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { open, surveyMark, usePreferences } from '../../service'
import { useText } from '../../text'
import { Card, Dialog, Press } from '../../ui'
import { leave } from '../session/business-session'
import { enterText } from '../text/enter'

/** A business has entered on this phone: on with its survey, or another business. */
export function ContinueCard() {
  const { language } = usePreferences()
  const text = useText(enterText)
  const [asking, setAsking] = useState(false)
  const mark = surveyMark.read()
  return (
    <Card>
      <View>
        <Text className="small soft">{text.begun}</Text>
        {mark && <View className="enter__name">{mark.name[language]}</View>}
      </View>
      <Press look="filled" wide onPress={() => open('/business/survey/index')}>
        {text.goOn}
      </Press>
      <Press look="plain" onPress={() => setAsking(true)}>
        {text.other}
      </Press>
      {asking && (
        <Dialog
          title={text.otherTitle}
          onClose={() => setAsking(false)}
          actions={
            <Press look="filled" wide onPress={leave}>
              {text.otherSure}
            </Press>
          }
        >
          <Text>{text.otherNote}</Text>
        </Dialog>
      )}
    </Card>
  )
}
