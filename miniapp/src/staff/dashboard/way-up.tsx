import { View } from '@tarojs/components'
import { usePreferences } from '../../service'
import { useText } from '../../text'
import { aria, Icon, Press } from '../../ui'
import { scopeName } from '../frame/scope-name'
import { pathTo } from '../frame/scope-tree'
import { useScopes } from '../frame/use-scopes'
import { dashboardText } from '../text/dashboard'
import './way-up.css'

/** 丽江市 › 古城区: what the scope lies in, each one press away. Nothing at the top. */
export function WayUp({ scope, onChoose }: { scope: string; onChoose: (scope: string) => void }) {
  const text = useText(dashboardText)
  const { language } = usePreferences()
  const around = pathTo(useScopes().content ?? [], scope).slice(0, -1)
  if (around.length === 0) return null
  return (
    <View className="way-up" {...aria({ role: 'navigation', label: text.way })}>
      {around.map((item) => (
        <View key={item.scope} className="way-up__part">
          <Press look="plain" className="way-up__press" onPress={() => onChoose(item.scope)}>
            {scopeName(item, language)}
          </Press>
          <Icon name="forward" size="small" />
        </View>
      ))}
    </View>
  )
}
