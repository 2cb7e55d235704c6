import { useRouter } from '@tarojs/taro'
import { call, open, ProblemError } from '../../service'
import { useAnswer } from '../../service/use-answer'
import { useText } from '../../text'
import { Empty, FaultNotice, Page, Press, Skeleton } from '../../ui'
import { summaryText } from '../text/summary'
import { SummaryView } from './summary-view'

/** What the city publishes of a closed wave, for everybody: `?wave=…`. */
export default function SummaryPage() {
  const text = useText(summaryText)
  const { wave } = useRouter().params
  const { content, fault, ask } = useAnswer(wave, () =>
    call('GET /api/waves/{waveId}/summary', { path: { waveId: wave ?? '' } }),
  )
  const isMissing = wave === undefined || (fault instanceof ProblemError && fault.code === 'NOT_FOUND')
  return (
    <Page title={text.title}>
      {isMissing && (
        <Empty icon="chart" title={text.notPublished} note={text.notPublishedNote}>
          <Press onPress={() => open('/pages/home/index')}>{text.toHome}</Press>
        </Empty>
      )}
      {!isMissing && fault !== undefined && <FaultNotice fault={fault} onRetry={ask} />}
      {!isMissing && !content && fault === undefined && <Skeleton rows={3} tall />}
      {content && <SummaryView summary={content} />}
    </Page>
  )
}
