import { checkAnswer, questionOf } from '@minping/shared/survey'
import Taro from '@tarojs/taro'
import { observable, randomText, shelf, surveyMark } from '../../service'
import { entrances, keepReturn } from '../session/business-session'
import { type Survey, saveAnswers, submitAnswers } from './calls'
import { type Draft, emptyDraft } from './draft'
import { saveBeforeSubmitting } from './save-before-submitting'
import { createSubmissions, type Submission, type Submissions } from './submission'
import { createSurveyUploads, type SurveyUploads } from './survey-uploads'
import { createSync, type Sync, type SyncWorld } from './sync'

/** All that one business works with on this phone: the survey as last told, its draft, its submission. */
export interface Desk {
  survey: () => Survey
  sync: Sync
  submissions: Submissions
  uploads: SurveyUploads
  /** Whether the phone keeps what is entered; where its storage is full or closed, it lives as long as the app. */
  isKept: () => boolean
  /** Takes in what the service told. */
  take: (survey: Survey) => void
}

/** Follows every change of any desk. */
export const deskChanges = observable(0)

const lastOwner = shelf<string>('businessDesk')
const desks = new Map<string, Desk>()
/** The desk that is worked at; what it saves goes to the business that has entered. */
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
  flushDesk()
  return open
}

/** Puts the desk away before another business comes to this phone: it saves and sends nothing any more, and stays kept. */
function closeDesk(): void {
  open = undefined
  lastOwner.clear()
  surveyMark.clear()
}

entrances.follow(closeDesk)

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
  const { isKept, ...kept } = draftKept(owner)
  const sync = createSync({
    ...kept,
    isWhole: (questionId, answer) => {
      const question = questionOf(survey.document, questionId)
      return question !== undefined && checkAnswer(question, answer) === undefined
    },
    save: (request) => (open === desk ? saveAnswers(request) : unreached),
    later,
    changed,
  })
  const submissions: Submissions = createSubmissions<Survey>({
    kept: shelf<Submission>(`businessSubmission.${owner}`),
    saveDraft: () => saveBeforeSubmitting(sync, survey.document),
    submit: (submission) => (open === desk ? submitAnswers(submission) : unreached),
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

  /** Nothing is tried again for a desk that was put away. */
  function later(milliseconds: number, run: () => void): void {
    setTimeout(() => open === desk && run(), milliseconds)
  }

  const uploads = createSurveyUploads({ sync, survey: () => survey, take, changed })
  const desk: Desk = { survey: () => survey, sync, submissions, uploads, isKept, take }
  return desk
}

const unreached = Promise.resolve({ outcome: 'unreached' as const })

/** The draft's place in the phone's storage; where that is closed, it lives as long as the app. */
function draftKept(owner: string): Pick<SyncWorld, 'read' | 'write'> & Pick<Desk, 'isKept'> {
  const kept = shelf<Draft>(`businessDraft.${owner}`)
  let current = kept.read() ?? emptyDraft
  let isKept = true
  return {
    read: () => (isKept ? (kept.read() ?? current) : current),
    write: (draft) => {
      current = draft
      isKept = writeQuietly(() => kept.write(draft))
    },
    isKept: () => isKept,
  }
}

/** Answers whether it could be written: storage may be closed or full. */
function writeQuietly(write: () => void): boolean {
  try {
    write()
    return true
  } catch {
    return false
  }
}

function changed(): void {
  if (open) mark(open)
  deskChanges.set(deskChanges.get() + 1)
}

/** What the home page says about the survey, which does not carry it. */
function mark(desk: Desk): void {
  const { wave, submitted } = desk.survey()
  const waiting = desk.submissions.current()
  const state = waiting ? (waiting.refusal ? 'refused' : 'waiting') : submitted ? 'submitted' : 'begun'
  writeQuietly(() => surveyMark.write({ name: wave.name, state }))
}

/** Saves and sends what waits whenever the network comes back. */
Taro.onNetworkStatusChange(({ isConnected }) => {
  if (!isConnected) return
  flushDesk()
  open?.uploads.resume()
})

export function flushDesk(): void {
  const submission = open?.submissions.current()
  if (submission && !submission.refusal) open?.submissions.flush()
  else open?.sync.flush()
}
