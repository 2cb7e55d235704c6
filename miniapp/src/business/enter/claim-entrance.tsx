import { businessSizeNames, businessSizes, industries, industryNames } from '@minping/shared/survey'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { shelf, usePreferences } from '../../service'
import { nameIn, useText } from '../../text'
import { Card, Choice, Field, FieldError, Heading, Press, Select } from '../../ui'
import { focusOn } from '../parts/focus-on'
import { enter } from '../session/business-session'
import { enterText } from '../text/enter'
import { type ClaimFaults, type ClaimForm, checkClaim, claimOf, creditCodeFault, emptyClaim } from './claim'
import { EntranceFault } from './entrance-fault'
import type { OpenWaveList } from './open-waves'
import { useEntering } from './use-entering'

const kept = shelf<ClaimForm>('businessClaim')

/** In by what stands on the business licence; the credit code is checked as it is typed. */
export function ClaimEntrance({ waveId, regions }: { waveId: string; regions: OpenWaveList['regions'] }) {
  const { language } = usePreferences()
  const text = useText(enterText)
  const entering = useEntering()
  const [form, setForm] = useState<ClaimForm>(() => ({ ...emptyClaim, ...kept.read() }))
  const [faults, setFaults] = useState<ClaimFaults>({})
  const said = (field: keyof ClaimForm) => {
    const fault = faults[field]
    return fault && text.claimFault[fault]
  }

  function change<Field extends keyof ClaimForm>(field: Field, value: ClaimForm[Field]): void {
    const next = { ...form, [field]: value }
    const fault = field === 'creditCode' ? creditCodeFault(next.creditCode, false) : undefined
    setForm(next)
    setFaults({ ...faults, [field]: fault })
    try {
      kept.write(next)
    } catch {
      // Storage is closed: the form lives as long as the page.
    }
  }

  function submit(): void {
    const found = checkClaim(form)
    setFaults(found)
    const claim = claimOf(waveId, form)
    const first = fields.find((field) => found[field] !== undefined)
    if (first !== undefined) focusOn(`claim-${first}`)
    else if (claim) {
      entering.go(async () => {
        await enter(claim)
        kept.clear()
      })
    }
  }

  return (
    <Card>
      <Heading level={2}>{text.byClaim}</Heading>
      <View id="claim-creditCode">
        <Field
          label={text.creditCode}
          hint={text.creditCodeHint}
          value={form.creditCode}
          error={said('creditCode')}
          onChange={(value) => change('creditCode', value)}
        />
      </View>
      <View id="claim-name">
        <Field label={text.name} value={form.name} error={said('name')} onChange={(value) => change('name', value)} />
      </View>
      <View id="claim-regionCode" className="enter__field">
        <Select
          name={text.region}
          options={[
            { value: '', label: text.choose },
            ...regions.map((region) => ({ value: region.regionCode, label: nameIn(language, region) })),
          ]}
          value={form.regionCode}
          onChange={(value) => change('regionCode', value)}
        />
        <FieldError error={said('regionCode')} />
      </View>
      <View id="claim-industry" className="enter__field">
        <Select
          name={text.industry}
          options={[
            { value: '', label: text.choose },
            ...industries.map((value) => ({ value, label: industryNames[value][language] })),
          ]}
          value={form.industry}
          onChange={(value) => change('industry', value)}
        />
        <FieldError error={said('industry')} />
      </View>
      <View id="claim-size">
        <Choice
          name={text.size}
          options={businessSizes.map((value) => ({
            value,
            label: businessSizeNames[value][language],
            meaning: text.sizeNote[value],
          }))}
          value={form.size}
          onChange={(value) => change('size', value)}
          error={said('size')}
        />
      </View>
      {entering.fault !== undefined && <EntranceFault fault={entering.fault} />}
      <Press look="filled" wide busy={entering.busy} onPress={submit}>
        {text.begin}
      </Press>
    </Card>
  )
}

const fields = ['creditCode', 'name', 'regionCode', 'industry', 'size'] as const
