import type { RequestBody } from '@minping/shared/api'
import type { Request } from './http.ts'
import type { Survey } from './survey.ts'
import type { TerminalSubject } from './terminal.ts'

/** What the sample requests are about: a window with one bad review at it, left with a phone number, and a survey. */
export interface Subject {
  windowId: string
  scene: string
  /** Of the code of the window's hall. */
  hallScene: string
  /** Its follow-up has the same id. */
  reviewId: string
  /** Somebody who can sign in. */
  credentials: RequestBody<'openStaffSession'>
  survey: Survey
  terminal: TerminalSubject
}

/** A request that is right in every way, so that only who sends it decides about the answer. */
export interface Sample {
  line: string
  request?: Request
  /** What it concerns: the review or the case of the subject (whoever gave it only), a scope (who may look at it), or nothing. */
  concerns?: 'review' | 'survey case' | { scope: string }
  /** The answer to whoever may; an action that somebody may take is refused here for its stale version. */
  status: number
}
