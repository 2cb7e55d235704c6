import type { FollowUpView } from '@minping/shared/api'
import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { callAsStaff } from '../../service'
import { useText } from '../../text'
import { Dialog, FaultNotice, Field, Press } from '../../ui'
import { actionsText } from '../text/actions'
import { followUpText } from '../text/follow-up'

interface ContactProps {
  followUp: FollowUpView
  /** The number was shown, which is recorded: the case has a new version. */
  onRevealed: () => void
}

/** The reviewer's number: masked, shown to who says why, and then one press from a call. */
export function Contact({ followUp, onRevealed }: ContactProps) {
  const text = useText(actionsText)
  const facts = useText(followUpText)
  const [phone, setPhone] = useState<string>()
  const [asking, setAsking] = useState(false)
  const { contactMasked, anonymous, mayRevealContact } = followUp
  if (contactMasked === undefined) {
    return <Text>{anonymous ? facts.anonymousWithoutContact : facts.withoutContact}</Text>
  }
  return (
    <View className="contact">
      <Text className="contact__number">{phone ?? contactMasked}</Text>
      {phone !== undefined && <CallOrCopy phone={phone} />}
      {phone === undefined && mayRevealContact && (
        <Press look="soft" icon="eye" onPress={() => setAsking(true)}>
          {text.contactShow}
        </Press>
      )}
      {asking && (
        <ReasonDialog
          followUpId={followUp.followUpId}
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
  followUpId: string
  onClose: () => void
  onRevealed: (phone: string) => void
}

function ReasonDialog({ followUpId, onClose, onRevealed }: ReasonDialogProps) {
  const text = useText(actionsText)
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<unknown>()
  const enough = reason.trim().length >= 2

  async function reveal() {
    setTried(true)
    if (!enough || busy) return
    setBusy(true)
    setFault(undefined)
    try {
      const { phone } = await callAsStaff('POST /api/follow-ups/{followUpId}/contact', {
        path: { followUpId },
        body: { reason: reason.trim() },
      })
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
        <Press look="filled" wide busy={busy} onPress={reveal}>
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
        onEnter={reveal}
      />
      {fault !== undefined && <FaultNotice fault={fault} />}
    </Dialog>
  )
}
