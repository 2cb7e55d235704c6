import { View } from '@tarojs/components'
import { callAsStaff, useAnswer } from '../../service'
import { useText } from '../../text'
import { Dialog, FaultNotice, Notice, Skeleton } from '../../ui'
import { CodeView } from './code-view'
import { RecordFacts } from './record-facts'
import { serviceRecordsText } from './text'
import type { ListedRecord, ServingWindow } from './types'

interface CodeDialogProps {
  record: ListedRecord
  window: ServingWindow
  onClose: () => void
}

/** The code of a matter again: to enter the same is to be answered with the same. */
export function CodeDialog({ record, window, onClose }: CodeDialogProps) {
  const text = useText(serviceRecordsText)
  const { windowId } = window.window
  const { projectNo, item, outcome } = record
  const { content, fault, ask } = useAnswer(projectNo, () =>
    callAsStaff('POST /api/service-records', { body: { windowId, projectNo, itemCode: item.itemCode, outcome } }),
  )
  return (
    <Dialog title={content && !content.code ? text.judgedTitle : text.issued} onClose={onClose}>
      <View className="records__dialog">
        {!content && (fault === undefined ? <Skeleton rows={5} tall /> : <FaultNotice fault={fault} onRetry={ask} />)}
        {content && <RecordFacts record={content} />}
        {content?.code && <CodeView record={content} code={content.code} window={window} />}
        {content && !content.code && <Notice tone="info">{text.judgedNote}</Notice>}
      </View>
    </Dialog>
  )
}
