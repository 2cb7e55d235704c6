import type { ResponseBody } from '@minping/shared/api'
import { shanghaiDay } from '@minping/shared/calendar'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { Asked } from '../../service'
import { useText } from '../../text'
import { aria, Card, Empty, FaultNotice, Heading, Press, Skeleton } from '../../ui'
import { DayField } from '../frame/day-field'
import { CodeDialog } from './code-dialog'
import { RecordRow } from './record-row'
import { serviceRecordsText } from './text'
import type { ListedRecord, ServingWindow } from './types'

/** A page that WeChat draws has its limits. */
const pageSize = 30

interface RecordListProps {
  records: Asked<ResponseBody<'listServiceRecords'>>
  window: ServingWindow
  day: string | undefined
  onDay: (day: string | undefined) => void
}

/** What the window handled on a day, newest first, and whether it was rated. */
export function RecordList({ records, window, day, onDay }: RecordListProps) {
  const text = useText(serviceRecordsText)
  const [shown, setShown] = useState<ListedRecord>()
  const [most, setMost] = useState(pageSize)
  const today = shanghaiDay(new Date())
  const { content, fault, ask } = records
  const judged = content?.items.filter(({ state }) => state === 'judged').length ?? 0
  return (
    <Card>
      <Heading level={2}>{text.records}</Heading>
      <DayField
        label={text.day}
        value={day ?? today}
        latest={today}
        onChange={(chosen) => onDay(chosen === '' || chosen >= today ? undefined : chosen)}
      />
      {fault !== undefined && <FaultNotice fault={fault} onRetry={ask} />}
      {!content && fault === undefined && <Skeleton rows={4} />}
      {content?.items.length === 0 &&
        (day === undefined ? (
          <Empty icon="list" title={text.noRecords} note={text.noRecordsNote} />
        ) : (
          <Empty icon="list" title={text.noRecordsOfDay} />
        ))}
      {content && content.items.length > 0 && (
        <>
          <Text className="soft tabular">{text.count(content.items.length, judged)}</Text>
          <View className="desk-rows" {...aria({ role: 'list', label: text.records })}>
            {content.items.slice(0, most).map((record) => (
              <View key={record.projectNo} {...aria({ role: 'listitem' })}>
                <RecordRow record={record} onShow={() => setShown(record)} />
              </View>
            ))}
          </View>
          {content.items.length > most && (
            <Press wide onPress={() => setMost(most + pageSize)}>
              {text.more(Math.min(pageSize, content.items.length - most))}
            </Press>
          )}
          <Text className="soft small">{text.privacy}</Text>
        </>
      )}
      {shown && <CodeDialog record={shown} window={window} onClose={() => setShown(undefined)} />}
    </Card>
  )
}
