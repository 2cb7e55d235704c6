import { useState } from 'react'
import { useText } from '../../text'
import { FaultNotice, Field, Press } from '../../ui'
import { fillScreen } from '../device/kiosk'
import type { Device } from '../device/use-device'
import { serviceText } from '../text/service'

/** Where the administrator's code is typed. */
export function BindScreen({ device, onBound }: { device: Device; onBound?: () => void }) {
  const text = useText(serviceText)
  const [code, setCode] = useState('')
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<unknown>()
  const missing = code.trim() === ''

  async function bind() {
    setTried(true)
    if (missing) return
    setBusy(true)
    setFault(undefined)
    fillScreen()
    try {
      await device.bind(code.trim())
      onBound?.()
    } catch (refusal) {
      setFault(refusal)
    } finally {
      setBusy(false)
    }
  }
  return (
    <div className="terminal__narrow">
      <h1 className="terminal__title">{text.bindTitle}</h1>
      <p>{text.bindNote}</p>
      <Field
        kind="account"
        label={text.code}
        hint={text.codeHint}
        value={code}
        error={tried && missing ? text.codeMissing : undefined}
        onChange={setCode}
        onEnter={bind}
      />
      {fault !== undefined && <FaultNotice fault={fault} />}
      <Press look="filled" wide busy={busy} onPress={bind}>
        {text.bind}
      </Press>
    </div>
  )
}
