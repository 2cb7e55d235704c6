import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import { open, surveyMark, usePreferences } from '../../service'
import { useText } from '../../text'
import { homeText } from '../../text/home'
import { HomeRow } from './home-row'

/** To the business surveys: the one that is answered on this phone, with how far it is, or the way in. */
export function SurveyRow() {
  const { language } = usePreferences()
  const text = useText(homeText)
  const [mark, setMark] = useState(surveyMark.read)
  useDidShow(() => setMark(surveyMark.read()))
  if (!mark) {
    return (
      <HomeRow icon="pen" title={text.survey} note={text.surveyNote} onPress={() => open('/business/enter/index')} />
    )
  }
  return (
    <HomeRow
      icon="pen"
      title={mark.name[language]}
      note={text.surveyState[mark.state]}
      onPress={() => open(mark.state === 'begun' ? '/business/survey/index' : '/business/receipt/index')}
    />
  )
}
