import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Heading } from '../heading/heading'
import { Icon } from '../icon/icon'
import type { IconName } from '../icon/names'
import './empty.css'

/** Nothing is here: why, and what one can do. */
export function Empty({
  icon,
  title,
  note,
  children,
}: {
  icon: IconName
  title: string
  note?: string
  children?: ReactNode
}) {
  return (
    <View className="empty">
      <View className="empty__icon">
        <Icon name={icon} size="large" />
      </View>
      <Heading level={2}>{title}</Heading>
      {note !== undefined && <Text className="empty__note">{note}</Text>}
      {children}
    </View>
  )
}
