import type { PublicFiguresView } from '@minping/shared/api'
import { View } from '@tarojs/components'
import { open, usePreferences } from '../../service'
import { nameIn, useText } from '../../text'
import { aria, Icon, Press } from '../../ui'
import { boardText } from '../text/board'

/** 丽江市 ›: what the place lies in, one press away. Nothing for the city. */
export function WayUp({ figures: { parent, period } }: { figures: PublicFiguresView }) {
  const text = useText(boardText)
  const { language } = usePreferences()
  if (!parent) return null
  return (
    <View className="board__way" {...aria({ role: 'navigation', label: text.way })}>
      <Press look="plain" onPress={() => open('/board/figures/index', { scope: parent.scope, period })}>
        {nameIn(language, parent)}
      </Press>
      <Icon name="forward" size="small" />
    </View>
  )
}
