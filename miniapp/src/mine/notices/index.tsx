import { useDidShow } from '@tarojs/taro'
import { useRef } from 'react'
import { back, replace, usePreferences } from '../../service'
import { fullDayText, isToday, useText } from '../../text'
import { citizenNoticesText } from '../../text/notices'
import { Empty, FaultNotice, Heading, Page, Press, Skeleton } from '../../ui'
import { byDay } from './days'
import { NoticeRow } from './row'
import { useCitizenNotices } from './use-citizen-notices'
import './notices.css'
import { View } from '@tarojs/components'

/** What the person was told of their reviews, newest first, day by day; each leads to its review. */
export default function CitizenNoticesPage() {
  const { language } = usePreferences()
  const text = useText(citizenNoticesText)
  const { content, loading, fault, ask, askMore } = useCitizenNotices()
  const shown = useRef(false)

  useDidShow(() => {
    if (shown.current) ask()
    shown.current = true
  })

  return (
    <Page title={text.title} back={() => back('/mine/reviews/index')}>
      {fault !== undefined && <FaultNotice fault={fault} onRetry={ask} />}
      {!content && loading && <Skeleton rows={4} tall />}
      {content?.items.length === 0 && (
        <Empty icon="message" title={text.none} note={text.noneNote}>
          <Press look="filled" onPress={() => replace('/mine/reviews/index')}>
            {text.toMine}
          </Press>
        </Empty>
      )}
      {byDay(content?.items ?? []).map(({ day, notices }) => (
        <View key={day} className="news">
          <Heading level={2}>{isToday(day) ? text.today : fullDayText(language, day)}</Heading>
          {notices.map((notice) => (
            <NoticeRow key={notice.noticeId} notice={notice} />
          ))}
        </View>
      ))}
      {content?.cursor !== undefined && (
        <Press wide busy={loading} onPress={askMore}>
          {text.more}
        </Press>
      )}
    </Page>
  )
}
