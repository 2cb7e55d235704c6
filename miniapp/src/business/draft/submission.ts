import type { Bilingual, FailureCode, Shelf } from '../../service'

/** Why answers were not taken. */
export interface Refusal {
  /** `CONFLICT`: a colleague answered a question otherwise, and nobody has chosen yet. */
  code: FailureCode | 'CONFLICT'
  sentence: Bilingual
  /** The question that it is about, where it is about one. */
  questionId?: string | undefined
}

/** Answers that are to be submitted, from the tap until the service has answered. */
export interface Submission {
  /** Made at the tap and never changed: however often it is sent, it has one effect. */
  idempotencyKey: string
  contact?: { phone: string; agreed: true } | undefined
  /** Of the answers that were submitted; set when they are all saved, and fixed from then on. */
  version?: number | undefined
  attempts: number
  /** Set when it was refused: it is not sent again. */
  refusal?: Refusal | undefined
}

/** What became of saving the draft before it is submitted. */
export type DraftSaving =
  | { outcome: 'saved'; version: number }
  | { outcome: 'refused'; refusal: Refusal }
  | { outcome: 'unreached' }

/** What the service said to one submission. */
export type Submitting<Receipt> =
  | { outcome: 'taken'; receipt: Receipt }
  | { outcome: 'refused'; refusal: Refusal }
  | { outcome: 'unreached' }

export interface SubmissionWorld<Receipt> {
  kept: Shelf<Submission>
  /** Saves the whole draft and answers its version. */
  saveDraft: () => Promise<DraftSaving>
  submit: (submission: Submission & { version: number }) => Promise<Submitting<Receipt>>
  taken: (receipt: Receipt) => void
  newKey: () => Promise<string>
  later: (milliseconds: number, run: () => void) => void
  changed: () => void
}

export interface Submissions {
  /** What waits or was refused. */
  current: () => Submission | undefined
  /** Keeps the wish to submit. Throws when the phone's storage is full or closed. */
  add: (contact: Submission['contact']) => Promise<void>
  /** Sends what waits. Calls that come meanwhile join the one under way. */
  flush: () => Promise<void>
  /** Takes a refused submission away and answers why: its person has seen it. */
  withdraw: () => Refusal | undefined
}

const firstPause = 2_000
const longestPause = 300_000

/** The outbox of one business's submission: saved answers first, then the submission under one key. */
export function createSubmissions<Receipt>(world: SubmissionWorld<Receipt>): Submissions {
  let flushing: Promise<void> | undefined
  let appointment = 0

  const waiting = () => {
    const submission = world.kept.read()
    return submission && !submission.refusal ? submission : undefined
  }

  async function add(contact: Submission['contact']): Promise<void> {
    world.kept.write({ idempotencyKey: await world.newKey(), ...(contact && { contact }), attempts: 0 })
    world.changed()
  }

  function flush(): Promise<void> {
    flushing ??= send().finally(() => {
      flushing = undefined
      world.changed()
    })
    return flushing
  }

  async function send(): Promise<void> {
    const fixed = await withVersion()
    if (!fixed) return
    const answered = await world.submit(fixed)
    if (answered.outcome === 'unreached') return tryAgainLater(fixed)
    if (answered.outcome === 'refused') return world.kept.write({ ...fixed, refusal: answered.refusal })
    // What was taken is shown first: a stop between the two sends once more, which changes nothing.
    world.taken(answered.receipt)
    world.kept.clear()
  }

  /** What waits, with the version of the answers that it submits; once it has been sent, the same again. */
  async function withVersion(): Promise<(Submission & { version: number }) | undefined> {
    const submission = waiting()
    if (!submission) return undefined
    if (submission.version !== undefined) return { ...submission, version: submission.version }
    const saving = await world.saveDraft()
    if (saving.outcome === 'saved') {
      const fixed = { ...submission, version: saving.version }
      world.kept.write(fixed)
      return fixed
    }
    if (saving.outcome === 'refused') world.kept.write({ ...submission, refusal: saving.refusal })
    else tryAgainLater(submission)
    return undefined
  }

  /** Only the latest appointment counts, so that many taps do not become many clocks. */
  function tryAgainLater(submission: Submission): void {
    const attempts = submission.attempts + 1
    world.kept.write({ ...submission, attempts })
    const mine = ++appointment
    world.later(Math.min(longestPause, firstPause * 2 ** (attempts - 1)), () => {
      if (mine === appointment) flush()
    })
  }

  function withdraw(): Refusal | undefined {
    const refusal = world.kept.read()?.refusal
    if (!refusal) return undefined
    world.kept.clear()
    world.changed()
    return refusal
  }

  return { current: () => world.kept.read(), add, flush, withdraw }
}
