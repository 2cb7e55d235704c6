import type { Session } from '@minping/shared/api'
import { Text } from '@tarojs/components'
import { useState } from 'react'
import { ProblemError } from '../../service'
import { useText } from '../../text'
import { Card, FaultNotice, Field, Heading, Press } from '../../ui'
import { signInText } from '../text/sign-in'
import { signInByWechat } from './sign-in-by-wechat'

/** 微信登录, in the mini-program: one press for who is bound, a code from the computer for who isn't yet. */
export function WechatSignIn({ onSignedIn }: { onSignedIn: (session: Session) => void }) {
  const text = useText(signInText)
  const [code, setCode] = useState('')
  const [asksCode, setAsksCode] = useState(false)
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<unknown>()

  async function submit() {
    if (busy || (asksCode && code.trim() === '')) return
    setBusy(true)
    setFault(undefined)
    try {
      onSignedIn(await signInByWechat(asksCode ? code.trim() : undefined))
    } catch (problem) {
      setFault(problem)
      if (problem instanceof ProblemError && problem.code === 'WECHAT_NOT_BOUND') setAsksCode(true)
      setBusy(false)
    }
  }
  return (
    <Card className="sign-in">
      <Heading level={2}>{text.wechat}</Heading>
      {asksCode && (
        <>
          <Text className="soft small">{text.bindingNote}</Text>
          <Field
            label={text.bindingCode}
            value={code}
            onChange={(typed) => {
              setCode(typed)
              setFault(undefined)
            }}
            onEnter={submit}
          />
        </>
      )}
      {fault !== undefined && <FaultNotice fault={fault} />}
      <Press look="filled" wide busy={busy} onPress={submit}>
        {asksCode ? text.bind : text.wechat}
      </Press>
      {!asksCode && (
        <Press look="plain" onPress={() => setAsksCode(true)}>
          {text.firstTime}
        </Press>
      )}
    </Card>
  )
}
