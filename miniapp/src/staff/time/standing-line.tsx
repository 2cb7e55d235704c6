import type { FollowUpSummary } from '@minping/shared/api'
import { Text } from '@tarojs/components'
import { usePreferences } from '../../service'
import { momentText, useText } from '../../text'
import { Icon } from '../../ui'
import { Mark } from '../frame/mark'
import { Span } from '../frame/span'
import { timeText } from '../text/time'
import { standingOf } from './remaining'
import { standingText } from './standing-text'
import './standing-line.css'

/** 还剩 3 小时 · 回访期限 11月24日 17:00 前 · 暂定: nothing when no deadline runs any more. */
export function StandingLine({ followUp }: { followUp: FollowUpSummary }) {
  const { language } = usePreferences()
  const text = useText(timeText)
  const standing = standingOf(followUp)
  if (standing.kind === 'none' || followUp.nextDueAt === undefined) return null
  const due = standing.due === 'visit' ? text.visitDeadline : text.replyDeadline
  return (
    <Span className="standing">
      <Span className={`standing__time standing__time--${standing.kind}`}>
        <Icon name={standing.kind === 'late' ? 'alert' : 'clock'} size="small" />
        <Text>{standingText(standing, language)}</Text>
      </Span>
      <Text className="standing__due">{`${due} ${text.until(momentText(language, followUp.nextDueAt))}`}</Text>
      {followUp.provisional && <Mark>{text.provisional}</Mark>}
    </Span>
  )
}
