import type { ResponseBody } from '@minping/shared/api'
import { dayAfter, shanghaiDay } from '@minping/shared/calendar'
import { waveModes } from '@minping/shared/survey'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { callAsStaff, replace, useKeptKey, usePreferences } from '../../../service'
import { useText } from '../../../text'
import { Card, Choice, FaultNotice, Field, Heading, Notice, Press, Select } from '../../../ui'
import { DayField } from '../../frame/day-field'
import { createText } from '../text/create'
import { wavesText } from '../text/waves'
import { faultsOf, requestOf, type WaveForm } from './form'
import { QuotasFields } from './quotas-fields'

interface CreateFormProps {
  published: ResponseBody<'listQuestionnaires'>['items']
  /** `questionnaireId@version`, chosen when the form opens. */
  first: string
}

/** How long a wave is open unless somebody says otherwise. */
const usualDays = 29

/** Everything that a wave is made of. */
export function CreateForm({ published, first }: CreateFormProps) {
  const { language } = usePreferences()
  const text = useText(createText)
  const waves = useText(wavesText)
  const keyOf = useKeptKey()
  const [form, setForm] = useState<WaveForm>(() => blankForm(first))
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<unknown>()
  const faults = tried ? faultsOf(form) : {}
  const said = (field: string) => {
    const found = faults[field]
    return found && text[found]
  }
  const put = (change: Partial<WaveForm>) => setForm({ ...form, ...change })

  async function create() {
    setTried(true)
    if (Object.keys(faultsOf(form)).length > 0) return
    setBusy(true)
    setFault(undefined)
    try {
      const body = requestOf(form)
      const { waveId } = await callAsStaff('POST /api/waves', { body, idempotencyKey: await keyOf(body) })
      replace('/staff/waves/wave/index', { waveId })
    } catch (problem) {
      setFault(problem)
      setBusy(false)
    }
  }
  return (
    <View className="desk-form">
      <Card>
        <Select
          name={text.questionnaire}
          options={published.map(({ questionnaireId, title, published: version }) => ({
            value: `${questionnaireId}@${version}`,
            label: text.version(title[language], version),
          }))}
          value={form.questionnaire}
          onChange={(questionnaire) =>
            put({ questionnaire, quotas: form.quotas.map((quota) => ({ ...quota, question: '', option: '' })) })
          }
        />
        <Field
          label={text.nameZh}
          hint={text.nameHint}
          value={form.zh}
          error={said('zh')}
          onChange={(zh) => put({ zh })}
        />
        <Field label={text.nameEn} value={form.en} error={said('en')} onChange={(en) => put({ en })} />
      </Card>
      <Card>
        <Choice
          name={text.mode}
          options={waveModes.map((value) => ({ value, ...waves.modes[value] }))}
          value={form.mode}
          onChange={(mode) => put({ mode })}
        />
        <View className="desk-fields">
          <DayField
            label={text.opensOn}
            value={form.opensOn}
            error={said('opensOn')}
            onChange={(opensOn) => put({ opensOn })}
          />
          <DayField
            label={text.closesOn}
            value={form.closesOn}
            earliest={form.opensOn}
            error={said('closesOn')}
            onChange={(closesOn) => put({ closesOn })}
          />
        </View>
        <Text className="soft small">{text.daysNote}</Text>
        <Field
          label={text.threshold}
          hint={text.thresholdHint}
          kind="number"
          value={form.threshold}
          error={said('threshold')}
          onChange={(threshold) => put({ threshold })}
        />
      </Card>
      <Card>
        <Heading level={2}>{text.quotas}</Heading>
        <Text className="soft small">{text.quotasNote}</Text>
        <QuotasFields
          key={form.questionnaire}
          questionnaire={form.questionnaire}
          quotas={form.quotas}
          said={said}
          onChange={(quotas) => put({ quotas })}
        />
      </Card>
      <Notice tone="info">{text.whatNext}</Notice>
      {fault !== undefined && <FaultNotice fault={fault} />}
      <Press look="filled" wide busy={busy} onPress={create}>
        {text.create}
      </Press>
    </View>
  )
}

function blankForm(questionnaire: string): WaveForm {
  const today = shanghaiDay(new Date())
  return {
    questionnaire,
    zh: '',
    en: '',
    mode: 'invited',
    opensOn: today,
    closesOn: dayAfter(today, usualDays),
    threshold: '10',
    quotas: [],
  }
}
