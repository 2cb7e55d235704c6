import { useState } from 'react'
import { callAsStaff } from '../../service'
import { useText } from '../../text'
import { FaultNotice, Press } from '../../ui'
import { signInByWechat } from '../sign-in/sign-in-by-wechat'
import { myAccountText } from './text'

/** In the mini-program nobody has to type a code: the phone in the hand is the one to be bound. */
export function BindHere({ onBound }: { onBound: () => void }) {
  const text = useText(myAccountText)
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<unknown>()

  async function bind() {
    setBusy(true)
    setFault(undefined)
    try {
      const { code } = await callAsStaff('POST /api/me/account/binding-code', { body: {} })
      await signInByWechat(code)
      onBound()
    } catch (problem) {
      setFault(problem)
    }
    setBusy(false)
  }
  return (
    <>
      {fault !== undefined && <FaultNotice fault={fault} />}
      <Press look="filled" busy={busy} onPress={bind}>
        {text.bindHere}
      </Press>
    </>
  )
}
