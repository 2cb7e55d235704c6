import { View } from '@tarojs/components'
import { call } from '../../service'
import { useAnswer } from '../../service/use-answer'
import { useText } from '../../text'
import { FaultNotice, Page, Skeleton } from '../../ui'
import { openDataText } from '../text/open-data'
import { DatasetCard } from './dataset-card'
import './open-data.css'

/** The datasets that anybody may download, each with its data dictionary. */
export default function OpenDataPage() {
  const text = useText(openDataText)
  const { content, fault, ask } = useAnswer('datasets', () => call('GET /api/public/open-data', {}))
  return (
    <Page title={text.title}>
      <View className="soft">{text.intro}</View>
      {fault !== undefined && <FaultNotice fault={fault} onRetry={ask} />}
      {!content && fault === undefined && <Skeleton rows={3} tall />}
      {content?.items.map((dataset) => (
        <DatasetCard key={dataset.dataset} dataset={dataset} />
      ))}
    </Page>
  )
}
