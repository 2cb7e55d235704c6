import { checkAnswer, questionOf } from '@minping/shared/survey'
import Taro from '@tarojs/taro'
import { type Answer as ApiAnswer, observable, ProblemError, randomText, shelf } from '../../service'
import { callAsBusiness, keepReturn } from '../session/business-session'
import { type Draft, emptyDraft, isSaved } from './draft'
import { createSubmissions, type Submission, type Submissions, type Submitting } from './submission'
import { createSync, type Saving, type Sync, type SyncWorld } from './sync'

export type Survey = ApiAnswer<'GET /api/me/survey'>

/** All that one business works with on this phone: the survey as last told, its draft, its submission. */
export interface Desk {
  survey: () => Survey
  sync: Sync
  submissions: Submissions
  /** Takes in what the service told. */
  take: (survey: Survey) => void
}

/** Follows every change of any desk. */
export const deskChanges = observable(0)
const changed = () => deskChanges.set(deskChanges.get() + 1)

const lastOwner = shelf<string>('businessDesk')
const desks = new Map<string, Desk>()
let open: Desk | undefined

/** The desk of the business that last worked on this phone, also without a network. */
export function lastDesk(waveId: string | undefined): Desk | undefined {
  if (!open) {
    const owner = lastOwner.read()
    const survey = owner === undefined ? undefined : shelf<Survey>(`businessSurvey.${owner}`).read()
    open = survey && deskOf(survey)
  }
  return open?.survey().wave.waveId === waveId ? open : undefined
}

/** Opens the desk of the business that the survey was told to. */
export function openDesk(survey: Survey): Desk {
  keepReturn(survey.colleagueCode)
  open = deskOf(survey)
  open.take(survey)
  writeQuietly(() => lastOwner.write(survey.colleagueCode))
  return open
}

/** Puts the desk away before another business comes to this phone; its draft stays kept. */
export function closeDesk(): void {
  open = undefined
  lastOwner.clear()
}

function deskOf(survey: Survey): Desk {
  const known = desks.get(survey.colleagueCode)
  const desk = known ?? createDesk(survey)
  desks.set(survey.colleagueCode, desk)
  return desk
}

/** What belongs to one business is kept under its own code, so that two that share a phone never mix. */
function createDesk(first: Survey): Desk {
  const owner = first.colleagueCode
  const surveyShelf = shelf<Survey>(`businessSurvey.${owner}`)
  let survey = first
  const sync = createSync({ ...draftKept(owner), ...draftSent(() => survey), later, changed })
  const submissions = createSubmissions<Survey>({
    kept: shelf<Submission>(`businessSubmission.${owner}`),
    saveDraft: async () => {
      await sync.flush()
      return isSaved(sync.draft()) ? sync.draft().version : undefined
    },
    submit,
    taken: take,
    newKey: () => randomText(22),
    later,
    changed,
  })

  function take(told: Survey): void {
    survey = told
    writeQuietly(() => surveyShelf.write(told))
    sync.take(told)
  }

  return { survey: () => survey, sync, submissions, take }
}

/** The draft's place in the phone's storage; where that is closed, it lives as long as the app. */
function draftKept(owner: string): Pick<SyncWorld, 'read' | 'write'> {
  const kept = shelf<Draft>(`businessDraft.${owner}`)
  let current = kept.read() ?? emptyDraft
  return {
    read: () => kept.read() ?? current,
    write: (draft) => {
      current = draft
      writeQuietly(() => kept.write(draft))
    },
  }
}

function draftSent(survey: () => Survey): Pick<SyncWorld, 'save' | 'isWhole'> {
  return {
    isWhole: (questionId, answer) => {
      const question = questionOf(survey().document, questionId)
      return question !== undefined && checkAnswer(question, answer) === undefined
    },
    save: async (body): Promise<Saving> => {
      try {
        return { outcome: 'saved', standing: await callAsBusiness('POST /api/me/survey/answers', { body }) }
      } catch (fault) {
        return isRefusal(fault) ? { outcome: 'refused', sentence: fault.sentence } : { outcome: 'unreached' }
      }
    },
  }
}

async function submit({ idempotencyKey, version, contact }: Submission & { version: number }): Promise<Submitting<Survey>> {
  const body = { version, ...(contact && { contact }) }
  try {
    const receipt = await callAsBusiness('POST /api/me/survey/submission', { body, idempotencyKey })
    return { outcome: 'taken', receipt }
  } catch (fault) {
    if (!isRefusal(fault) || fault.problem.status === 401) return { outcome: 'unreached' }
    const questionId = fault.problem.field?.replace(/^answers\./, '')
    return { outcome: 'refused', refusal: { sentence: fault.sentence, questionId } }
  }
}

function isRefusal(fault: unknown): fault is ProblemError {
  return fault instanceof ProblemError && !fault.mayPass
}

function later(milliseconds: number, run: () => void): void {
  setTimeout(run, milliseconds)
}

function writeQuietly(write: () => void): void {
  try {
    write()
  } catch {
    // Storage is closed or full: what was entered lives as long as the app.
  }
}

/** Saves and sends what waits whenever the network comes back. */
Taro.onNetworkStatusChange(({ isConnected }) => {
  if (isConnected) flushDesks()
})

export function flushDesks(): void {
  for (const { sync, submissions } of desks.values()) {
    if (submissions.current()) submissions.flush()
    else sync.flush()
  }
}
