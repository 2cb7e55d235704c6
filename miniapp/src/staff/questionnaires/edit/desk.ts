import type { Questionnaire } from '@minping/shared/survey'
import type { Place } from '../document/place'

/** What the parts of the editor work with. */
export interface Desk {
  document: Questionnaire
  change: (document: Questionnaire) => void
  /** Takes something away; where other parts name it (their paths), the person is asked first. */
  remove: (uses: readonly string[], document: Questionnaire, then?: Place) => void
  go: (place: Place) => void
}
