import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { aria } from '../aria'
import { Icon } from '../icon/icon'
import './steps.css'

export interface Step {
  /** Names the step among its siblings. */
  key: string
  title: string
  /** When it was done, or by when it will be. */
  when?: string | undefined
  note?: string | undefined
  /** What belongs to it beside words. */
  more?: ReactNode
  state: 'done' | 'now' | 'next' | 'late'
}

/** What happened and what happens next, with dates, from top to bottom. */
export function Steps({ steps }: { steps: readonly Step[] }) {
  return (
    <View className="steps" {...aria({ role: 'list' })}>
      {steps.map((step) => (
        <View key={step.key} className={`steps__step steps__step--${step.state}`} {...aria({ role: 'listitem' })}>
          <View className="steps__mark">
            {step.state === 'done' && <Icon name="check" size="small" />}
            {step.state === 'late' && <Icon name="alert" size="small" />}
          </View>
          <View className="steps__words">
            <Text className="steps__title">{step.title}</Text>
            {step.when !== undefined && <Text className="steps__when">{step.when}</Text>}
            {step.note !== undefined && <Text className="steps__note">{step.note}</Text>}
            {step.more}
          </View>
        </View>
      ))}
    </View>
  )
}
