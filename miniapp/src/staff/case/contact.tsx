import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { useText } from '../../text'
import { Dialog, FaultNotice, Field, Press } from '../../ui'
import { actionsText } from '../text/actions'

interface ContactProps {
  masked: string | undefined
  /** Said where nobody left a number. */
  without: string
  mayReveal: boolean
  /** Asks for the number, with the reason; it is recorded. */
  reveal: (reason: string) => Promise<{ phone: string }>
  /** The number was shown, which is recorded: the case has a new version. */
  onRevealed: () => void
}

/** A number that was left: masked, shown to who says why, and then one press from a call. */
export function Contact({ masked, without, mayReveal, reveal, onRevealed }: ContactProps) {
  const text = useText(actionsText)
  const [phone, setPhone] = useState<string>()
  const [asking, setAsking] = useState(false)
  if (masked === undefined) return <Text>{without}</Text>
  return (
    <View className="contact">
      <Text className="contact__number">{phone ?? masked}</Text>
      {phone !== undefined && <CallOrCopy phone={phone} />}
      {phone === undefined && mayReveal && (
        <Press look="soft" icon="eye" onPress={() => setAsking(true)}>
          {text.contactShow}
        </Press>
      )}
      {asking && (
        <ReasonDialog
          reveal={reveal}
          onClose={() => setAsking(false)}
          onRevealed={(shown) => {
            setAsking(false)
            setPhone(shown)
            onRevealed()
          }}
        />
      )}
    </View>
  )
}

function CallOrCopy({ phone }: { phone: string }) {
  const text = useText(actionsText)
  const [copied, setCopied] = useState(false)
  async function copy() {
    await Taro.setClipboardData({ data: phone })
    setCopied(true)
  }
  return (
    <>
      <Press look="soft" icon="phone" onPress={() => Taro.makePhoneCall({ phoneNumber: phone })}>
        {text.contactCall}
      </Press>
      <Press icon={copied ? 'check' : 'copy'} onPress={copy}>
        {copied ? text.contactCopied : text.contactCopy}
      </Press>
    </>
  )
}

interface ReasonDialogProps {
  reveal: (reason: string) => Promise<{ phone: string }>
  onClose: () => void
  onRevealed: (phone: string) => void
}

function ReasonDialog({ reveal, onClose, onRevealed }: ReasonDialogProps) {
  const text = useText(actionsText)
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<unknown>()
  const enough = reason.trim().length >= 2

  async function show() {
    setTried(true)
    if (!enough || busy) return
    setBusy(true)
    setFault(undefined)
    try {
      const { phone } = await reveal(reason.trim())
      onRevealed(phone)
    } catch (problem) {
      setFault(problem)
      setBusy(false)
    }
  }
  return (
    <Dialog
      title={text.contactConfirm}
      onClose={onClose}
      actions={
        <Press look="filled" wide busy={busy} onPress={show}>
          {text.contactConfirm}
        </Press>
      }
    >
      <Field
        label={text.contactReason}
        hint={text.contactReasonHint}
        value={reason}
        most={255}
        length={(value) => value.length}
        error={tried && !enough ? text.contactReasonMissing : undefined}
        onChange={setReason}
        onEnter={show}
      />
      {fault !== undefined && <FaultNotice fault={fault} />}
    </Dialog>
  )
}
