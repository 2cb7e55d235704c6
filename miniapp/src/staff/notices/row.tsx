import type { NoticeView } from '@minping/shared/api'
import { Text } from '@tarojs/components'
import { usePreferences } from '../../service'
import { momentText, nameIn, useText } from '../../text'
import { Icon, Press } from '../../ui'
import { Mark } from '../frame/mark'
import { Span } from '../frame/span'
import { noticesText } from '../text/notices'
import { staffShellText } from '../text/shell'
import { timeText } from '../text/time'
import { standingText } from '../time/standing-text'
import { noticeStanding } from './deadline'
import '../time/standing-line.css'

/** One notice: what it tells, when, where, and how the deadline stands now. */
export function NoticeRow({ notice, onPress }: { notice: NoticeView; onPress: () => void }) {
  const { language } = usePreferences()
  const text = useText(noticesText)
  const shell = useText(staffShellText)
  const { kind, deadline, hall, window, department, caseNo, at, read, generated } = notice
  const what = deadline ? text.deadlines[deadline.kind] : ''
  const service = window && (language === 'zh' ? window.service : window.englishService)
  const where = window
    ? [`${nameIn(language, window)} · ${service}`, hall && nameIn(language, hall)]
    : [department && nameIn(language, department)]
  return (
    <Press look="bare" className={`notice-row${read ? '' : ' notice-row--unread'}`} onPress={onPress}>
      <Span className="notice-row__line">
        <Text className="notice-row__kind">{text.kinds[kind](what)}</Text>
        {!read && <Mark tone="accent">{text.unread}</Mark>}
        <Text className="notice-row__time">{at.slice('YYYY-MM-DDT'.length, 'YYYY-MM-DDTHH:mm'.length)}</Text>
      </Span>
      {where.map((words) => words && <Text key={words}>{words}</Text>)}
      {deadline && <DeadlineNow notice={notice} words={text.deadline(what, momentText(language, deadline.at))} />}
      <Span className="notice-row__line notice-row__line--small">
        <Text>{caseNo}</Text>
        {generated && <Mark>{shell.generatedMark}</Mark>}
      </Span>
    </Press>
  )
}

/** 还剩 3 小时 · 回访期限 11月24日 17:00 · 暂定, or that it was kept or moved. */
function DeadlineNow({ notice, words }: { notice: NoticeView; words: string }) {
  const { language } = usePreferences()
  const text = useText(noticesText)
  const time = useText(timeText)
  const standing = noticeStanding(notice)
  return (
    <Span className="standing">
      {standing.kind === 'none' ? (
        <Span className="standing__time standing__time--calm">
          <Icon name="check" size="small" />
          <Text>{text.settled}</Text>
        </Span>
      ) : (
        <Span className={`standing__time standing__time--${standing.kind}`}>
          <Icon name={standing.kind === 'late' ? 'alert' : 'clock'} size="small" />
          <Text>{standingText(standing, language)}</Text>
        </Span>
      )}
      <Text className="standing__due">{words}</Text>
      {notice.deadline?.provisional && <Mark>{time.provisional}</Mark>}
    </Span>
  )
}
