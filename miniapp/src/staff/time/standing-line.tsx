import { Text } from '@tarojs/components'
import { usePreferences } from '../../service'
import { momentText, useText } from '../../text'
import { Icon } from '../../ui'
import { Mark } from '../frame/mark'
import { Span } from '../frame/span'
import { timeText } from '../text/time'
import { type Deadlines, standingOf } from './remaining'
import { standingText } from './standing-text'
import './standing-line.css'

/** 还剩 3 小时 · 回访期限 11月24日 17:00 前 · 暂定: nothing when no deadline runs any more. */
export function StandingLine({ deadlines }: { deadlines: Deadlines & { provisional: boolean } }) {
  const { language } = usePreferences()
  const text = useText(timeText)
  const standing = standingOf(deadlines)
  if (standing.kind === 'none' || deadlines.nextDueAt === undefined) return null
  const due = { visit: text.visitDeadline, accept: text.acceptDeadline, reply: text.replyDeadline }[standing.due]
  return (
    <Span className="standing">
      <Span className={`standing__time standing__time--${standing.kind}`}>
        <Icon name={standing.kind === 'late' ? 'alert' : 'clock'} size="small" />
        <Text>{standingText(standing, language)}</Text>
      </Span>
      <Text className="standing__due">{`${due} ${text.until(momentText(language, deadlines.nextDueAt))}`}</Text>
      {deadlines.provisional && <Mark>{text.provisional}</Mark>}
    </Span>
  )
}
