import type { ResponseBody } from '@minping/shared/api'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { adoptStaffSession, callAsStaff, usePreferences } from '../../service'
import { momentText, useText } from '../../text'
import { Card, Dialog, FaultNotice, Heading, Notice, Press } from '../../ui'
import { CopyPress } from '../frame/copy-press'
import { BindHere } from './bind-here'
import { MessagesHere } from './messages-here'
import { myAccountText } from './text'

interface WechatCardProps {
  account: ResponseBody<'getMyAccount'>
  /** Whether this account is told what waits for it. */
  receives: boolean
  onChange: () => void
}

/** Binds the account to the person's WeChat, or unties it. */
export function WechatCard({ account, receives, onChange }: WechatCardProps) {
  const { language } = usePreferences()
  const text = useText(myAccountText)
  const [asking, setAsking] = useState(false)
  const [unbound, setUnbound] = useState(false)
  return (
    <Card>
      <Heading level={2}>{text.wechat}</Heading>
      <Text className="soft small">{text.wechatNote}</Text>
      {unbound && account.wechatBoundAt === undefined && <Notice tone="good">{text.unbound}</Notice>}
      {account.wechatBoundAt === undefined ? (
        <Binding onChange={onChange} />
      ) : (
        <>
          <Text>{text.bound(momentText(language, account.wechatBoundAt))}</Text>
          {receives && <MessagesHere />}
          <View className="account-ways">
            <Press onPress={() => setAsking(true)}>{text.unbind}</Press>
          </View>
        </>
      )}
      {asking && (
        <UnbindDialog
          onClose={() => setAsking(false)}
          onDone={() => {
            setAsking(false)
            setUnbound(true)
            onChange()
          }}
        />
      )}
    </Card>
  )
}

function Binding({ onChange }: { onChange: () => void }) {
  const { language } = usePreferences()
  const text = useText(myAccountText)
  const [made, setMade] = useState<ResponseBody<'makeBindingCode'>>()
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<unknown>()

  async function makeCode() {
    setBusy(true)
    setFault(undefined)
    try {
      setMade(await callAsStaff('POST /api/me/account/binding-code', { body: {} }))
    } catch (problem) {
      setFault(problem)
    }
    setBusy(false)
  }
  return (
    <>
      {made && (
        <View className="account-code">
          <Text className="account-code__letters">{`${made.code.slice(0, 4)} ${made.code.slice(4)}`}</Text>
          <Text>{text.codeUntil(momentText(language, made.expiresAt))}</Text>
          {text.codeSteps.map((step, index) => (
            <Text key={step}>{`${index + 1}. ${step}`}</Text>
          ))}
        </View>
      )}
      {fault !== undefined && <FaultNotice fault={fault} />}
      <View className="account-ways">
        <BindHere onBound={onChange} />
        <Press busy={busy} icon="phone" onPress={makeCode}>
          {text.makeCode}
        </Press>
        {made && (
          <>
            <CopyPress content={made.code} copied={text.copied} failed={text.copyFailed}>
              {text.copyCode}
            </CopyPress>
            <Press icon="refresh" onPress={onChange}>
              {text.isBound}
            </Press>
          </>
        )}
      </View>
    </>
  )
}

function UnbindDialog({ onClose, onDone }: { onClose: () => void; onDone: () => void }) {
  const text = useText(myAccountText)
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<unknown>()

  async function unbind() {
    setBusy(true)
    setFault(undefined)
    try {
      adoptStaffSession(await callAsStaff('POST /api/me/account/unbinding', { body: {} }))
      onDone()
    } catch (problem) {
      setFault(problem)
      setBusy(false)
    }
  }
  return (
    <Dialog
      title={text.unbindTitle}
      onClose={onClose}
      actions={
        <Press look="filled" tone="accent" wide busy={busy} onPress={unbind}>
          {text.unbind}
        </Press>
      }
    >
      <Text>{text.unbindNote}</Text>
      {fault !== undefined && <FaultNotice fault={fault} />}
    </Dialog>
  )
}
