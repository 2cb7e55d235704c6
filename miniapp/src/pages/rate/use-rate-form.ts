import type { RatingContext } from '@minping/shared/api'
import type { Channel, Level } from '@minping/shared/review'
import { useEffect, useState } from 'react'
import { type Origin, originText, outbox, type Refusal, replace, visits } from '../../service'
import { placeOf } from '../parts/place'
import { dropDraft, dropForgottenPhotos, readDraft, saveDraft } from './draft'
import { checkForm, emptyForm, type FormFaults, fieldOfRefusal, formOf, type RateForm, requestOf } from './form'

/** How long a person waits at the button before the receipt page takes over. */
const patience = 6_000

export type Sending =
  | { state: 'idle' }
  | { state: 'busy' }
  | { state: 'refused'; refusal: Refusal }
  | { state: 'cannotKeep' }

export interface RateFormState {
  form: RateForm
  faults: FormFaults
  sending: Sending
  change: (change: Partial<RateForm>) => void
  chooseLevel: (level: Level) => void
  /** Answers whether a field has to be corrected. */
  submit: (context: RatingContext) => Promise<'correct' | 'done'>
}

/** What the address says beside the window. */
interface Opened {
  projectNo: string
  itemCode: string
  channel: Channel | undefined
}

/** The rate page's form: kept while it is filled in, checked and put into the outbox when it is submitted. */
export function useRateForm(origin: Origin, refusedEntry: string | undefined, opened: Opened): RateFormState {
  const [form, setForm] = useState<RateForm>(() => firstForm(origin, refusedEntry, opened))
  const [faults, setFaults] = useState<FormFaults>({})
  const [sending, setSending] = useState<Sending>({ state: 'idle' })

  // Once, as it opens: what is chosen later is not there to be forgotten.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the first form matters
  useEffect(() => dropForgottenPhotos(form), [])

  function change(changed: Partial<RateForm>): void {
    const next = { ...form, ...changed }
    setForm(next)
    saveDraft(originText(origin), next)
    setFaults(without(faults, changed))
  }

  async function submit(context: RatingContext): Promise<'correct' | 'done'> {
    const found = checkForm(form, context.labelSet)
    setFaults(found)
    const request = requestOf(origin, form, context, opened.channel)
    if (Object.keys(found).length > 0 || !request) return 'correct'
    if (sending.state === 'busy') return 'done'
    setSending({ state: 'busy' })
    try {
      const entryId = await outbox.add(request, placeOf(context), form.photos)
      if (refusedEntry !== undefined) outbox.withdraw(refusedEntry)
      await Promise.race([outbox.sendNow(), pause(patience)])
      return conclude(entryId)
    } catch {
      setSending({ state: 'cannotKeep' })
      return 'done'
    }
  }

  /** Refused: stay here with everything as entered. Taken, or still on its way: the receipt page tells. */
  function conclude(entryId: string): 'correct' | 'done' {
    const refusal = outbox.withdraw(entryId)?.refusal
    if (refusal) {
      setSending({ state: 'refused', refusal })
      const field = fieldOfRefusal(refusal)
      const isElsewhere = refusal.code === 'RECORD_AT_OTHER_WINDOW'
      if (field) setFaults({ [field]: isElsewhere ? 'projectNoElsewhere' : faultOf[field] })
      return field ? 'correct' : 'done'
    }
    dropDraft()
    if ('scene' in origin) visits.forget(origin.scene)
    replace('/pages/receipt/index', { entry: entryId })
    return 'done'
  }

  return { form, faults, sending, change, chooseLevel: (level) => change({ level, labels: [] }), submit }
}

const faultOf = {
  level: 'levelMissing',
  labels: 'labelWrong',
  comment: 'commentTooLong',
  phone: 'phoneWrong',
  projectNo: 'projectNoWrong',
  outcome: 'outcomeWrong',
} as const

function firstForm(origin: Origin, refusedEntry: string | undefined, { projectNo, itemCode }: Opened): RateForm {
  const refused = outbox.unsent().find(({ entryId }) => entryId === refusedEntry)
  return refused ? formOf(refused) : { ...emptyForm, projectNo, itemCode, ...readDraft(originText(origin)) }
}

/** A field that is being corrected says no more that it is wrong. */
function without(faults: FormFaults, changed: Partial<RateForm>): FormFaults {
  const rest = { ...faults }
  if ('level' in changed) {
    delete rest.level
    delete rest.labels
  }
  if ('labels' in changed || 'comment' in changed) delete rest.labels
  if ('comment' in changed) delete rest.comment
  if ('phone' in changed || 'contact' in changed) delete rest.phone
  if ('outcome' in changed || 'outcomeReasons' in changed) delete rest.outcome
  if ('projectNo' in changed) delete rest.projectNo
  return rest
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
