import { type AuditAction, auditActions } from '@minping/shared/audit'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useText } from '../../text'
import { Card, Field, Press, Select } from '../../ui'
import { DayField } from '../frame/day-field'
import { auditText } from './text'
import type { AuditQuery } from './use-audit'
import '../waves/parts/parts.css'

interface FilterCardProps {
  asked: AuditQuery
  onAsk: (query: AuditQuery) => void
}

/** What is looked for in the audit. */
export function FilterCard({ asked, onAsk }: FilterCardProps) {
  const text = useText(auditText)
  const [from, setFrom] = useState(asked.from ?? '')
  const [to, setTo] = useState(asked.to ?? '')
  const [who, setWho] = useState(asked.who ?? '')
  const [subject, setSubject] = useState(asked.subject ?? '')
  const [action, setAction] = useState<AuditAction | ''>(asked.action ?? '')
  const isTurned = from !== '' && to !== '' && from > to

  function search() {
    if (isTurned) return
    onAsk({
      ...(from && { from }),
      ...(to && { to }),
      ...(who.trim() && { who: who.trim().toLowerCase() }),
      ...(subject.trim() && { subject: subject.trim() }),
      ...(action && { action }),
    })
  }
  return (
    <Card>
      <View className="desk-fields">
        <DayField label={text.from} value={from} error={isTurned ? text.daysWrong : undefined} onChange={setFrom} />
        <DayField label={text.to} value={to} onChange={setTo} />
      </View>
      <Select<AuditAction | ''>
        name={text.action}
        options={[
          { value: '', label: text.anyAction },
          ...auditActions.map((value) => ({ value, label: text.actions[value] })),
        ]}
        value={action}
        onChange={setAction}
      />
      <View className="desk-fields">
        <Field kind="account" label={text.who} hint={text.whoHint} value={who} onChange={setWho} onEnter={search} />
        <Field
          kind="account"
          label={text.subject}
          hint={text.subjectHint}
          value={subject}
          onChange={setSubject}
          onEnter={search}
        />
      </View>
      <View className="desk-ways">
        <Press look="filled" onPress={search}>
          {text.search}
        </Press>
      </View>
    </Card>
  )
}
