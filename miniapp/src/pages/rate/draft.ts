import { dropOtherPhotos, outbox, shelf } from '../../service'
import { emptyForm, type RateForm } from './form'

interface Draft {
  scene: string
  form: RateForm
  savedAt: number
}

const kept = shelf<Draft>('rateDraft')
const lifetime = 24 * 60 * 60_000

/** What was entered for a window and not sent, within a day; never the phone number. */
export function readDraft(scene: string): RateForm | undefined {
  const draft = kept.read()
  const isKept = draft?.scene === scene && Date.now() - draft.savedAt < lifetime
  return isKept ? { ...emptyForm, ...draft.form } : undefined
}

/** Takes photos off the phone that neither this form nor a review on its way has: of forms that were given up. */
export function dropForgottenPhotos({ photos }: RateForm): void {
  dropOtherPhotos([...photos, ...outbox.unsent().flatMap((entry) => entry.photos ?? [])])
}

export function saveDraft(scene: string, form: RateForm): void {
  try {
    kept.write({ scene, form: { ...form, phone: '' }, savedAt: Date.now() })
  } catch {
    // Storage is closed: the form lives as long as the page.
  }
}

export function dropDraft(): void {
  kept.clear()
}
