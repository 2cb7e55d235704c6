import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { usePreferences } from '../../service/preferences'
import { type Bilingual, ProblemError, sentenceOf } from '../../service/problem'
import { shellText } from '../../text/shell'
import { useText } from '../../text/use-text'
import { aria } from '../aria'
import { Icon } from '../icon/icon'
import type { IconName } from '../icon/names'
import { Press } from '../press/press'
import './notice.css'

export interface NoticeProps {
  tone: 'info' | 'good' | 'warning' | 'error'
  title?: string
  /** The next steps: buttons. */
  actions?: ReactNode
  children?: ReactNode
}

const icons: Record<NoticeProps['tone'], IconName> = { info: 'info', good: 'check', warning: 'clock', error: 'alert' }

/** Something that the person should know here and now: the reason and the next step. */
export function Notice({ tone, title, actions, children }: NoticeProps) {
  return (
    <View className={`notice notice--${tone}`} {...aria({ role: tone === 'error' ? 'alert' : 'status' })}>
      <View className="notice__icon">
        <Icon name={icons[tone]} />
      </View>
      <View className="notice__words">
        {title !== undefined && <Text className="notice__title">{title}</Text>}
        {children !== undefined && <View>{children}</View>}
        {actions !== undefined && <View className="notice__actions">{actions}</View>}
      </View>
    </View>
  )
}

/** A call that failed: its sentence, its request id where there is one, and another try. */
export function FaultNotice({
  fault,
  onRetry,
  actions,
}: {
  fault: unknown
  onRetry?: () => void
  actions?: ReactNode
}) {
  const { language } = usePreferences()
  const text = useText(shellText)
  const sentence: Bilingual = sentenceOf(fault)
  const requestId = fault instanceof ProblemError && fault.code === 'UNEXPECTED' ? fault.problem.requestId : undefined
  return (
    <Notice
      tone="error"
      actions={
        (onRetry || actions) && (
          <>
            {onRetry && (
              <Press icon="refresh" onPress={onRetry}>
                {text.retry}
              </Press>
            )}
            {actions}
          </>
        )
      }
    >
      {sentence[language]}
      {requestId !== undefined && <View className="notice__id">{text.requestId(requestId)}</View>}
    </Notice>
  )
}
