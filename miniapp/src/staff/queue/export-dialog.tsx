import { View } from '@tarojs/components'
import { useState } from 'react'
import { callAsStaff } from '../../service'
import { useText } from '../../text'
import { Dialog, FaultNotice, Notice, Press } from '../../ui'
import { isSaved, takeFile } from '../frame/files/take-file'
import { queueToolsText } from '../text/queue-tools'
import type { KeptFilter } from './shown'

/** Hands over exactly what is filtered as a file. WeChat opens workbooks, but no csv. */
export function ExportDialog({ filter, onClose }: { filter: KeptFilter; onClose: () => void }) {
  const text = useText(queueToolsText)
  const [busy, setBusy] = useState<'xlsx' | 'csv'>()
  const [taken, setTaken] = useState<{ rows: number; complete: boolean }>()
  const [fault, setFault] = useState<unknown>()

  async function take(format: 'xlsx' | 'csv') {
    if (busy) return
    setBusy(format)
    setTaken(undefined)
    setFault(undefined)
    try {
      const { content, fileName, mediaType, rows, complete } = await callAsStaff('GET /api/follow-up-exports', {
        query: { ...filter, format },
      })
      await takeFile({ fileName, mediaType, pieces: [content] })
      setTaken({ rows, complete })
    } catch (problem) {
      setFault(problem)
    }
    setBusy(undefined)
  }
  return (
    <Dialog
      title={text.exportTitle}
      onClose={onClose}
      actions={
        <>
          <Press look="filled" wide busy={busy === 'xlsx'} onPress={() => take('xlsx')}>
            {text.exportXlsx}
          </Press>
          {isSaved && (
            <Press wide busy={busy === 'csv'} onPress={() => take('csv')}>
              {text.exportCsv}
            </Press>
          )}
        </>
      }
    >
      <View>{text.exportNote}</View>
      {taken && (
        <Notice tone={taken.complete ? 'good' : 'warning'}>
          {taken.complete ? text.exported(taken.rows) : text.exportedPart(taken.rows)}
        </Notice>
      )}
      {fault !== undefined && <FaultNotice fault={fault} />}
    </Dialog>
  )
}
