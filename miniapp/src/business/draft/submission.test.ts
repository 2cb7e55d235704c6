import type { Shelf } from '../../service'
import { createSubmissions, type DraftSaving, type Refusal, type Submission, type Submitting } from './submission'

type Weather = 'answers' | 'loses the request' | 'loses the answer'
const refusal: Refusal = { code: 'QUOTA_FULL', sentence: { zh: '已满', en: 'Full' } }

/** A service that keeps the promise of the Idempotency-Key: one effect a key. */
function service() {
  const effects: number[] = []
  const keys = new Set<string>()
  return {
    effects,
    receive({ idempotencyKey, version }: Submission & { version: number }): string {
      if (!keys.has(idempotencyKey)) effects.push(version)
      keys.add(idempotencyKey)
      return `receipt-${effects.length}`
    },
  }
}

/** A phone whose storage outlives the app, with its clock in the test's hands. */
function phone() {
  const storage = new Map<string, string>()
  const served = service()
  const world = {
    weather: 'answers' as Weather,
    saving: { outcome: 'saved', version: 7 } as DraftSaving,
    refuses: false,
  }
  const receipts: string[] = []
  const clocks: (() => void)[] = []
  let keys = 0
  const kept: Shelf<Submission> = {
    read: () => (storage.has('kept') ? JSON.parse(storage.get('kept') ?? '') : undefined),
    write: (content) => {
      storage.set('kept', JSON.stringify(content))
    },
    clear: () => {
      storage.delete('kept')
    },
  }
  async function submit(submission: Submission & { version: number }): Promise<Submitting<string>> {
    if (world.weather === 'loses the request') return { outcome: 'unreached' }
    if (world.refuses) return { outcome: 'refused', refusal }
    const receipt = served.receive(submission)
    return world.weather === 'answers' ? { outcome: 'taken', receipt } : { outcome: 'unreached' }
  }
  const start = () =>
    createSubmissions<string>({
      kept,
      saveDraft: async () => world.saving,
      submit,
      taken: (receipt) => receipts.push(receipt),
      newKey: async () => `key-${++keys}`,
      later: (_, run) => clocks.push(run),
      changed: () => undefined,
    })
  return { served, world, receipts, clocks, start }
}

describe('submitting', () => {
  test('submits the version that the saved draft has, once, and keeps nothing afterwards', async () => {
    // Prepare
    const { served, receipts, start } = phone()
    const submissions = start()

    // Act
    await submissions.add({ phone: '13812345678', agreed: true })
    await Promise.all([submissions.flush(), submissions.flush()])
    await submissions.flush()

    // Assess
    expect([served.effects, receipts, submissions.current()]).toEqual([[7], ['receipt-1'], undefined])
  })

  test('made without a network it survives the end of the app and goes out later, under its first key', async () => {
    // Prepare
    const { served, world, receipts, start } = phone()
    world.saving = { outcome: 'unreached' }
    const former = start()
    await former.add(undefined)
    await former.flush()

    // Act
    const submissions = start()
    const waiting = submissions.current()
    world.saving = { outcome: 'saved', version: 9 }
    await submissions.flush()

    // Assess
    expect(waiting).toMatchObject({ idempotencyKey: 'key-1', attempts: 1 })
    expect([served.effects, receipts]).toEqual([[9], ['receipt-1']])
  })

  test('sent without hearing back, the same is sent again and counts once', async () => {
    // Prepare
    const { served, world, receipts, clocks, start } = phone()
    world.weather = 'loses the answer'
    const submissions = start()
    await submissions.add(undefined)
    await submissions.flush()

    // Act: the draft has moved on, what was sent has not.
    world.weather = 'answers'
    world.saving = { outcome: 'saved', version: 8 }
    for (const run of clocks) run()
    await submissions.flush()

    // Assess
    expect([served.effects, receipts]).toEqual([[7], ['receipt-1']])
  })

  test('refused, it says why and is not sent again until it is submitted anew, under another key', async () => {
    // Prepare
    const { served, world, start } = phone()
    world.refuses = true
    const submissions = start()
    await submissions.add(undefined)

    // Act
    await submissions.flush()
    const standing = submissions.current()
    world.refuses = false
    await submissions.flush()
    const before = [...served.effects]
    await submissions.add(undefined)
    await submissions.flush()

    // Assess
    expect(standing).toMatchObject({ idempotencyKey: 'key-1', refusal })
    expect([before, served.effects]).toEqual([[], [7]])
  })

  test('answers that can not be saved are not submitted: why is said at once', async () => {
    // Prepare
    const { served, world, start } = phone()
    const conflict: Refusal = { code: 'CONFLICT', sentence: { zh: '请选定', en: 'Choose' }, questionId: 'a' }
    world.saving = { outcome: 'refused', refusal: conflict }
    const submissions = start()

    // Act
    await submissions.add(undefined)
    await submissions.flush()

    // Assess
    expect(submissions.withdraw()).toEqual(conflict)
    expect([served.effects, submissions.current()]).toEqual([[], undefined])
  })
})
