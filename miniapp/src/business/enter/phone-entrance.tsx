import { Text, View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { call } from '../../service'
import { useText } from '../../text'
import { aria, Card, FaultNotice, Field, Heading, Press } from '../../ui'
import { enter } from '../session/business-session'
import { enterText } from '../text/enter'
import { creditCodeFault } from './claim'
import { EntranceFault } from './entrance-fault'
import { codeRequestOf, emptyPhone, type PhoneForm, phoneEntranceOf, readPhone } from './phone'
import { useEntering } from './use-entering'

/** Seconds before another code may be asked for. */
const pauseSeconds = 60

/** In by a code sent to the phone that the register has of the business. Nothing tells whether a number is registered. */
export function PhoneEntrance({ waveId }: { waveId: string }) {
  const text = useText(enterText)
  const entering = useEntering()
  const [form, setForm] = useState<PhoneForm>(emptyPhone)
  const [checked, setChecked] = useState<'nothing' | 'number' | 'all'>('nothing')
  const [sending, setSending] = useState<{ busy: boolean; sent: boolean; fault?: unknown }>({
    busy: false,
    sent: false,
  })
  const [pause, beginPause] = usePause()

  const codeFault = creditCodeFault(form.creditCode, checked !== 'nothing')
  const phoneWrong = checked !== 'nothing' && readPhone(form.phone) === undefined
  const entrance = phoneEntranceOf(waveId, form)

  function change(field: keyof PhoneForm, value: string): void {
    setForm({ ...form, [field]: value })
  }

  async function sendCode(): Promise<void> {
    setChecked('number')
    const body = codeRequestOf(waveId, form)
    if (!body || pause > 0 || sending.busy) return
    setSending({ busy: true, sent: false })
    try {
      await call('POST /api/sessions/business/phone-code', { body })
      setSending({ busy: false, sent: true })
      beginPause()
    } catch (fault) {
      setSending({ busy: false, sent: false, fault })
    }
  }

  function submit(): void {
    setChecked('all')
    if (entrance) entering.go(() => enter(entrance))
  }

  return (
    <Card>
      <Heading level={2}>{text.byPhone}</Heading>
      <Text className="soft">{text.byPhoneNote}</Text>
      <Field
        label={text.creditCode}
        hint={text.creditCodeHint}
        value={form.creditCode}
        error={codeFault && text.claimFault[codeFault]}
        onChange={(value) => change('creditCode', value)}
      />
      <Field
        label={text.phone}
        kind="phone"
        value={form.phone}
        error={phoneWrong ? text.phoneWrong : undefined}
        onChange={(value) => change('phone', value)}
      />
      <Press wide busy={sending.busy} disabled={pause > 0} onPress={sendCode}>
        {pause > 0 ? text.sendAgainIn(pause) : sending.sent ? text.sendAgain : text.sendCode}
      </Press>
      <View {...aria({ role: 'status' })}>{sending.sent && <Text className="soft">{text.codeSent}</Text>}</View>
      {sending.fault !== undefined && <FaultNotice fault={sending.fault} />}
      <Field
        label={text.phoneCode}
        kind="number"
        value={form.phoneCode}
        error={checked === 'all' && !entrance && !codeFault && !phoneWrong ? text.phoneCodeMissing : undefined}
        onChange={(value) => change('phoneCode', value)}
        onEnter={submit}
      />
      {entering.fault !== undefined && <EntranceFault fault={entering.fault} />}
      <Press look="filled" wide busy={entering.busy} onPress={submit}>
        {text.begin}
      </Press>
    </Card>
  )
}

/** Seconds that are left of a pause, counted down. */
function usePause(): [number, () => void] {
  const [left, setLeft] = useState(0)
  useEffect(() => {
    if (left === 0) return
    const clock = setTimeout(() => setLeft(left - 1), 1_000)
    return () => clearTimeout(clock)
  }, [left])
  return [left, () => setLeft(pauseSeconds)]
}
