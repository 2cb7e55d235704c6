import type { Bilingual, Shelf } from '../../service'

/** Answers that are to be submitted, from the tap until the service has answered. */
export interface Submission {
  /** Made at the tap and never changed: however often it is sent, it has one effect. */
  idempotencyKey: string
  contact?: { phone: string; agreed: true } | undefined
  /** Of the answers that were submitted; set when they are all saved, and fixed from then on. */
  version?: number | undefined
  attempts: number
  /** Set when the service refused it: it is not sent again. */
  refusal?: { sentence: Bilingual; questionId?: string | undefined } | undefined
}

/** What the service said to one submission. */
export type Submitting<Receipt> =
  | { outcome: 'taken'; receipt: Receipt }
  | { outcome: 'refused'; refusal: NonNullable<Submission['refusal']> }
  | { outcome: 'unreached' }

export interface SubmissionWorld<Receipt> {
  kept: Shelf<Submission>
  /** Saves the draft and answers its version; undefined when it could not be saved whole. */
  saveDraft: () => Promise<number | undefined>
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
  /** Takes a refused submission away: its person has seen why. */
  withdraw: () => void
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
    const version = waiting()?.version ?? (await (waiting() && world.saveDraft()))
    const submission = waiting()
    if (!submission) return
    if (version === undefined) return tryAgainLater(submission)
    const fixed = { ...submission, version }
    world.kept.write(fixed)
    const answered = await world.submit(fixed)
    if (answered.outcome === 'unreached') return tryAgainLater(fixed)
    if (answered.outcome === 'refused') return world.kept.write({ ...fixed, refusal: answered.refusal })
    // What was taken is shown first: a stop between the two sends once more, which changes nothing.
    world.taken(answered.receipt)
    world.kept.clear()
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

  function withdraw(): void {
    if (!world.kept.read()?.refusal) return
    world.kept.clear()
    world.changed()
  }

  return { current: () => world.kept.read(), add, flush, withdraw }
}
