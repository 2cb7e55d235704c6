import type { RatingContext } from '@minping/shared/api'
import { outcomeNames } from '@minping/shared/review'
import { serviceOutcomes } from '@minping/shared/service-record'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { ProblemError, usePreferences } from '../../service'
import { useText } from '../../text'
import { Card, Chips, FaultNotice, Field, FieldError, Heading, Press } from '../../ui'
import { faultsOf, type RecordField, type RecordForm } from './form'
import { ItemField } from './item-field'
import { serviceRecordsText } from './text'

interface RecordCardProps {
  form: RecordForm
  items: RatingContext['items']
  onChange: (form: RecordForm) => void
  /** Throws what the service refuses. */
  onEnter: () => Promise<void>
}

/** What has just been handled: number, matter, outcome. Nothing that was entered is lost to a refusal. */
export function RecordCard({ form, items, onChange, onEnter }: RecordCardProps) {
  const { language } = usePreferences()
  const text = useText(serviceRecordsText)
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<unknown>()
  const problem = fault instanceof ProblemError ? fault.problem : undefined

  function said(field: RecordField): string | undefined {
    const own = tried ? faultsOf(form)[field] : undefined
    if (own) return text[own]
    return problem?.field === field ? (text.refused[problem.code] ?? problem[language]) : undefined
  }
  function put(change: Partial<RecordForm>) {
    onChange({ ...form, ...change })
    setFault(undefined)
  }
  async function enter() {
    setTried(true)
    if (Object.keys(faultsOf(form)).length > 0) return
    setBusy(true)
    setFault(undefined)
    try {
      await onEnter()
    } catch (refusal) {
      setFault(refusal)
      setBusy(false)
    }
  }
  const isSaidAtField = (['windowId', 'projectNo', 'itemCode'] as const).some((field) => problem?.field === field)
  return (
    <Card>
      <Heading level={2}>{text.enter}</Heading>
      <View className="records__entering">
        <Field
          label={text.projectNo}
          hint={text.projectNoHint}
          value={form.projectNo}
          error={said('projectNo')}
          onChange={(projectNo) => put({ projectNo })}
          onEnter={enter}
        />
      </View>
      <ItemField
        items={items}
        value={form.itemCode}
        error={said('itemCode')}
        onChange={(itemCode) => put({ itemCode })}
      />
      <View className="records__outcome">
        <Text className="field__label">{text.outcome}</Text>
        <Chips
          name={text.outcome}
          chips={serviceOutcomes.map((value) => ({
            value,
            label: value === 'done' ? text.done : outcomeNames[value][language],
          }))}
          chosen={form.outcome}
          onChange={(outcome) => put({ outcome })}
        />
      </View>
      {said('windowId') !== undefined && <FieldError error={said('windowId')} />}
      {fault !== undefined && !isSaidAtField && <FaultNotice fault={fault} onRetry={enter} />}
      <Press look="filled" wide busy={busy} onPress={enter}>
        {text.make}
      </Press>
    </Card>
  )
}
