import type { TerminalView } from '@minping/shared/api'
import { Text } from '@tarojs/components'
import { useState } from 'react'
import { callAsStaff, usePreferences } from '../../service'
import { nameIn, useText } from '../../text'
import { Dialog, FaultNotice, Field, Press } from '../../ui'
import { terminalsText } from './text'

interface RetireDialogProps {
  terminal: TerminalView
  onClose: () => void
  onDone: () => Promise<void>
}

/** Takes a terminal out of service, with the reason. */
export function RetireDialog({ terminal, onClose, onDone }: RetireDialogProps) {
  const { language } = usePreferences()
  const text = useText(terminalsText)
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<unknown>()
  const words = reason.trim()

  async function retire() {
    setTried(true)
    if (words.length < 2) return
    setBusy(true)
    setFault(undefined)
    try {
      const path = { terminalId: terminal.terminalId }
      await callAsStaff('POST /api/terminals/{terminalId}/retire', { path, body: { reason: words } })
      onClose()
      await onDone()
    } catch (refusal) {
      setFault(refusal)
      setBusy(false)
    }
  }
  return (
    <Dialog
      title={text.retireTitle(nameIn(language, terminal.window))}
      onClose={onClose}
      actions={
        <>
          <Press look="filled" tone="accent" busy={busy} onPress={retire}>
            {text.retire}
          </Press>
          <Press onPress={onClose}>{text.cancel}</Press>
        </>
      }
    >
      <Text>{text.retireNote}</Text>
      <Field
        label={text.reason}
        value={reason}
        error={tried && words.length < 2 ? text.reasonMissing : undefined}
        onChange={setReason}
      />
      {fault !== undefined && <FaultNotice fault={fault} />}
    </Dialog>
  )
}
