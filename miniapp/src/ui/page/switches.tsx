import { View } from '@tarojs/components'
import { prefer, usePreferences } from '../../service/preferences'
import { shellText } from '../../text/shell'
import { useText } from '../../text/use-text'
import { Press } from '../press/press'

/** Larger text and the other language, one tap away on every page. */
export function Switches() {
  const { language, elder } = usePreferences()
  const text = useText(shellText)
  return (
    <View className="page__switches">
      <Press
        look="plain"
        className="page__switch"
        label={text.elderSwitch}
        pressed={elder}
        onPress={() => prefer({ elder: !elder })}
      >
        {text.elder}
      </Press>
      <Press
        look="plain"
        className="page__switch"
        label={text.switchLanguage}
        onPress={() => prefer({ language: language === 'zh' ? 'en' : 'zh' })}
      >
        {text.otherLanguage}
      </Press>
    </View>
  )
}
