import { Text, View } from '@tarojs/components'
import { Icon } from '../icon/icon'
import type { PressProps } from './props'

/** What stands inside a button; the same on every platform. */
export function PressContent({ look, icon, iconAfter, busy, children }: PressProps) {
  if (look === 'bare') return children
  return (
    <>
      {busy && <View className="press__ring" />}
      {icon && !busy && <Icon name={icon} />}
      {children !== undefined && <Text className="press__words">{children}</Text>}
      {iconAfter && <Icon name={iconAfter} />}
    </>
  )
}
