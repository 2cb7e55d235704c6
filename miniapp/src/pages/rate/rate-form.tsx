import type { RatingContext } from '@minping/shared/api'
import { type Channel, isBad } from '@minping/shared/review'
import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { PhotoField } from '../../photo/photo-field'
import { type Origin, usePreferences } from '../../service'
import { useText } from '../../text'
import { rateText } from '../../text/rate'
import { FieldError, Heading, Page, Press, RateScale } from '../../ui'
import { ReasonsFields } from '../parts/judgement'
import { PlaceLine, placeOf } from '../parts/place'
import { ContactFields } from './contact-fields'
import type { FormFault } from './form'
import { KeepPrivate } from './keep-private'
import { MatterFields } from './matter-fields'
import { MatterLine } from './matter-line'
import { OutcomeFields } from './outcome-fields'
import { SendingNotice } from './sending-notice'
import { useRateForm } from './use-rate-form'
import './rate.css'

interface RateFormProps {
  origin: Origin
  context: RatingContext
  refusedEntry: string | undefined
  projectNo: string
  itemCode: string
  /** How it is given, where the address says so. */
  channel: Channel | undefined
}

/** The question, the five answers, then why, then who; nothing but the answer is needed for a good rating. */
export function RateForm({ origin, context, refusedEntry, projectNo, itemCode, channel }: RateFormProps) {
  const { language } = usePreferences()
  const text = useText(rateText)
  const { form, faults, sending, change, chooseLevel, submit } = useRateForm(origin, refusedEntry, {
    projectNo,
    itemCode,
    channel,
  })
  const busy = sending.state === 'busy'
  const said = (fault: FormFault | undefined) => fault && text[fault]

  async function trySubmit(): Promise<void> {
    const next = await submit(context)
    if (next === 'correct')
      Taro.pageScrollTo({ selector: form.level === undefined ? '#levels' : '#reasons', offsetTop: -12, duration: 0 })
  }

  const place = placeOf(context)
  return (
    <Page
      title={text.question}
      lead={<PlaceLine place={place} />}
      ownHeading
      footer={
        <>
          <SendingNotice sending={sending} />
          <Press look="filled" wide busy={busy} onPress={trySubmit}>
            {busy ? text.submitting : text.submit}
          </Press>
        </>
      }
    >
      {context.matter ? (
        <MatterLine matter={context.matter} />
      ) : (
        <Text className="rate__service">{place.service[language]}</Text>
      )}
      <Heading level={1}>{text.question}</Heading>
      {context.mode === 'general' && <Text className="soft small">{text.general}</Text>}
      {context.mode !== 'matter' && (
        <OutcomeFields form={form} set={context.outcomeReasons} onChange={change} error={said(faults.outcome)} />
      )}
      <View id="levels">
        <RateScale question={text.question} value={form.level} onChange={chooseLevel} disabled={busy} />
        <FieldError error={said(faults.level)} />
      </View>
      {form.level !== undefined && (
        <View className="rate__more">
          <ReasonsFields
            level={form.level}
            labelSet={context.labelSet}
            value={form}
            onChange={change}
            errors={{ labels: said(faults.labels), comment: said(faults.comment) }}
          />
          <PhotoField photos={form.photos} disabled={busy} onChange={(photos) => change({ photos })} />
          <KeepPrivate form={form} onChange={change} />
          {isBad(form.level) && <ContactFields form={form} onChange={change} error={said(faults.phone)} />}
          {!context.matter && (
            <MatterFields form={form} items={context.items} onChange={change} error={said(faults.projectNo)} />
          )}
        </View>
      )}
    </Page>
  )
}
