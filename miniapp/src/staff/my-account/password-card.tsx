import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { adoptStaffSession, callAsStaff, ProblemError, usePreferences } from '../../service'
import { useText } from '../../text'
import { Card, FaultNotice, Field, Heading, Notice, Press } from '../../ui'
import { myAccountText } from './text'

const blank = { present: '', next: '', again: '' }
const leastLength = 12

interface PasswordCardProps {
  /** Whether it has been changed just now. */
  changed: boolean
  onChange: (changed: boolean) => void
}

/** Another password, shown the present one. */
export function PasswordCard({ changed, onChange }: PasswordCardProps) {
  const { language } = usePreferences()
  const text = useText(myAccountText)
  const { typed, type, errors, fault, busy, submit } = usePasswordForm(onChange)
  const problem = fault instanceof ProblemError ? fault.problem : undefined
  const said = (field: string) => (problem?.field === field ? problem[language] : undefined)
  return (
    <Card>
      <Heading level={2}>{text.password}</Heading>
      <Text className="soft small">{text.passwordNote}</Text>
      <View className="account-fields">
        <Field
          kind="password"
          label={text.present}
          value={typed.present}
          error={errors.present ? text.missing : said('password')}
          onChange={(present) => type({ present })}
        />
        <Field
          kind="password"
          label={text.next}
          hint={text.nextHint}
          value={typed.next}
          error={errors.next ? text.tooShort : said('newPassword')}
          onChange={(next) => type({ next })}
        />
        <Field
          kind="password"
          label={text.again}
          value={typed.again}
          error={errors.again ? text.differs : undefined}
          onChange={(again) => type({ again })}
          onEnter={submit}
        />
      </View>
      {fault !== undefined && problem?.field === undefined && <FaultNotice fault={fault} />}
      {changed && <Notice tone="good">{text.changed}</Notice>}
      <View className="account-ways">
        <Press look="filled" busy={busy} onPress={submit}>
          {text.change}
        </Press>
      </View>
    </Card>
  )
}

function usePasswordForm(onChange: (changed: boolean) => void) {
  const [typed, setTyped] = useState(blank)
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<unknown>()
  const faults = {
    present: typed.present === '',
    next: [...typed.next].length < leastLength,
    again: typed.again !== typed.next,
  }
  const errors = tried ? faults : { present: false, next: false, again: false }

  function type(change: Partial<typeof blank>) {
    setTyped({ ...typed, ...change })
    onChange(false)
    setFault(undefined)
  }
  async function submit() {
    setTried(true)
    setFault(undefined)
    if (busy || faults.present || faults.next || faults.again) return
    setBusy(true)
    try {
      const body = { password: typed.present, newPassword: typed.next }
      adoptStaffSession(await callAsStaff('POST /api/me/account/password', { body }))
      setTyped(blank)
      setTried(false)
      onChange(true)
    } catch (problem) {
      setFault(problem)
    }
    setBusy(false)
  }
  return { typed, type, errors, fault, busy, submit }
}
