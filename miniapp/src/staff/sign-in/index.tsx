import type { Session } from '@minping/shared/api'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { ProblemError, restart, signIn, useStaffSession } from '../../service'
import { usePageQuery } from '../../service/page-query'
import { useText } from '../../text'
import { Card, FaultNotice, Field, Page, Press } from '../../ui'
import { landingOf } from '../frame/landing'
import { signInText } from '../text/sign-in'
import { WechatSignIn } from './wechat-sign-in'
import './sign-in.css'

/** Account and password; leads to the page that was asked for, else to the work. */
export default function SignInPage() {
  const text = useText(signInText)
  const asked = usePageQuery('next')
  const session = useStaffSession()
  const { fields, missing, busy, fault, submit } = useSignIn((opened) => goOn(opened, asked))
  return (
    <Page title={text.title} lead={text.lead} back={() => restart('/pages/home/index')}>
      <WechatSignIn onSignedIn={(opened) => goOn(opened, asked)} />
      <Card className="sign-in">
        {session && (
          <Press look="soft" icon="forward" onPress={() => goOn(session, asked)}>
            {text.goOnAs(session.name ?? '')}
          </Press>
        )}
        <Field
          kind="account"
          label={text.account}
          value={fields.account.value}
          onChange={fields.account.change}
          error={missing.account ? text.accountMissing : undefined}
          onEnter={submit}
        />
        <Field
          kind="password"
          label={text.password}
          value={fields.password.value}
          onChange={fields.password.change}
          error={missing.password ? text.passwordMissing : undefined}
          onEnter={submit}
        />
        {fault !== undefined && <FaultNotice fault={fault} />}
        <Press look="filled" wide busy={busy} onPress={submit}>
          {text.signIn}
        </Press>
        <View className="soft small">{text.forgotten}</View>
      </Card>
    </Page>
  )
}

function goOn(session: Session, asked: string | undefined): void {
  const { path, query } = landingOf(session, asked)
  restart(path, query)
}

function useSignIn(onSignedIn: (session: Session) => void) {
  const [account, setAccount] = useState('')
  const [password, setPassword] = useState('')
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<unknown>()

  async function submit() {
    setTried(true)
    setFault(undefined)
    if (busy || !account.trim() || !password) return
    setBusy(true)
    try {
      onSignedIn(await signIn(account.trim(), password))
    } catch (problem) {
      setFault(problem)
      if (problem instanceof ProblemError && problem.code === 'CREDENTIALS_WRONG') setPassword('')
      setTried(false)
      setBusy(false)
    }
  }
  return {
    fields: {
      account: { value: account, change: setAccount },
      password: { value: password, change: setPassword },
    },
    missing: { account: tried && !account.trim(), password: tried && !password },
    busy,
    fault,
    submit,
  }
}
