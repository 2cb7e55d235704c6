import type { NoticeView, Session } from '@minping/shared/api'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { open, usePreferences } from '../../service'
import { dayText, isToday, useText } from '../../text'
import { aria, Empty, FaultNotice, Heading, Press, Skeleton } from '../../ui'
import { useRefresh } from '../case/use-refresh'
import { noticesText } from '../text/notices'
import { timeText } from '../text/time'
import { byDay } from './days'
import { NoticeRow } from './row'
import { useNotices } from './use-notices'
import './notices.css'

/** What somebody was told, newest first, day by day; each leads to its case. */
export function NoticesView({ session }: { session: Session }) {
  const { language } = usePreferences()
  const text = useText(noticesText)
  const time = useText(timeText)
  const notices = useNotices(session)
  const marking = useMarking(notices.readAll)
  useRefresh(notices.renew)
  const { items, fault, renew } = notices
  if (!items) return fault === undefined ? <Skeleton rows={5} tall /> : <FaultNotice fault={fault} onRetry={renew} />
  const [first] = items
  if (!first) return <Empty icon="message" title={text.noneTitle} note={text.noneNote} />
  const hasUnread = (notices.counts?.unread ?? 0) > 0

  function show(notice: NoticeView) {
    notices.read(notice)
    openCase(notice)
  }
  return (
    <View className="notices">
      {fault !== undefined && <FaultNotice fault={fault} onRetry={renew} />}
      {marking.fault !== undefined && <FaultNotice fault={marking.fault} onRetry={marking.mark} />}
      {hasUnread && (
        <Press icon="check" busy={marking.busy} className="notices__read-all" onPress={marking.mark}>
          {text.readAll}
        </Press>
      )}
      {byDay(items).map(({ day, notices: ofDay }) => (
        <View key={day} className="notices__day">
          <Heading level={2}>{isToday(day) ? text.today : dayText(language, day)}</Heading>
          <View className="notices__rows" {...aria({ role: 'group', label: text.list })}>
            {ofDay.map((notice) => (
              <NoticeRow key={notice.noticeId} notice={notice} onPress={() => show(notice)} />
            ))}
          </View>
        </View>
      ))}
      {notices.hasMore && (
        <Press wide busy={notices.busy} onPress={notices.more}>
          {text.more}
        </Press>
      )}
      <Text className="soft small">{time.unitNote(first.workingDayMinutes / 60)}</Text>
    </View>
  )
}

function openCase({ about, caseId }: NoticeView): void {
  if (about === 'follow-up') open('/staff/follow-up/index', { followUpId: caseId })
  else open('/staff/cases/case/index', { caseId })
}

/** Marking everything as read, which may take its time or fail. */
function useMarking(readAll: () => Promise<void>) {
  const [state, setState] = useState<{ busy: boolean; fault?: unknown }>({ busy: false })
  function mark() {
    setState({ busy: true })
    readAll().then(
      () => setState({ busy: false }),
      (fault: unknown) => setState({ busy: false, fault }),
    )
  }
  return { ...state, mark }
}
