import type { ReviewReceipt, ReviewRequest } from '@minping/shared/api'
import fc from 'fast-check'
import type { Shelf } from '../storage'
import type { SentReview, UnsentReview } from './entry'
import { createOutbox, type Delivery, type Outbox } from './outbox'

const place = {
  hall: { zh: '大厅', en: 'Hall' },
  window: { zh: '窗口', en: 'Window' },
  service: { zh: '事项', en: 'Matter' },
}

/** A phone's storage, which outlives the app. */
function storage() {
  const kept = new Map<string, string>()
  const shelfNamed = <Content>(name: string): Shelf<Content> => ({
    read: () => {
      const text = kept.get(name)
      return text === undefined ? undefined : JSON.parse(text)
    },
    write: (content) => {
      kept.set(name, JSON.stringify(content))
    },
    clear: () => {
      kept.delete(name)
    },
  })
  return { unsent: shelfNamed<UnsentReview[]>('unsent'), sent: shelfNamed<SentReview[]>('sent') }
}

type Weather = 'answers' | 'loses the request' | 'loses the answer'

/** A service that keeps the promise of the Idempotency-Key: one effect a key. */
function service() {
  const effects: string[] = []
  const answered = new Map<string, ReviewReceipt>()
  return {
    effects,
    receive({ idempotencyKey, request }: UnsentReview, weather: Weather): Delivery {
      if (weather === 'loses the request') return { outcome: 'unreached' }
      if (request.comment === 'refused') {
        const refusal = { code: 'SCENE_UNKNOWN' as const, sentence: { zh: '无法识别', en: 'Not known' } }
        return weather === 'answers' ? { outcome: 'refused', refusal } : { outcome: 'unreached' }
      }
      if (!answered.has(idempotencyKey)) effects.push(request.comment ?? '')
      const receipt = answered.get(idempotencyKey) ?? receiptOf(effects.length, request)
      answered.set(idempotencyKey, receipt)
      return weather === 'answers' ? { outcome: 'taken', receipt } : { outcome: 'unreached' }
    },
  }
}

function receiptOf(number: number, { level }: ReviewRequest): ReviewReceipt {
  return { reviewId: `review-${number}`, receiptNo: `MP-${number}`, level, submittedAt: '2026-11-23T10:00:00+08:00' }
}

function review(comment: string): ReviewRequest {
  return { scene: '530702-01-03.abcdefghijklmnop', level: 4, labels: [], anonymous: true, comment }
}

type Deliver = (entry: UnsentReview) => Promise<Delivery>

/** An app on a phone, with its keys numbered and its clocks in the test's hands. */
function app(kept: ReturnType<typeof storage>, deliver: Deliver, nextKey: () => number) {
  const appointments: (() => void)[] = []
  const pauses: number[] = []
  const outbox = createOutbox({
    ...kept,
    deliver,
    newKey: async () => `${String(nextKey()).padStart(12, '0')}-of-a-test`,
    now: () => 0,
    later: (milliseconds, run) => {
      pauses.push(milliseconds)
      appointments.push(run)
    },
    changed: () => undefined,
  })
  return { outbox, appointments, pauses }
}

function counter() {
  let count = 0
  return () => ++count
}

describe('outbox', () => {
  test('sends what waits once, oldest first, and keeps the receipts', async () => {
    // Prepare
    const kept = storage()
    const { effects, receive } = service()
    const { outbox } = app(kept, async (entry) => receive(entry, 'answers'), counter())
    await outbox.add(review('first'), place)
    const second = await outbox.add(review('second'), place)

    // Act
    await outbox.flush()

    // Assess
    expect(effects).toEqual(['first', 'second'])
    expect(outbox.unsent()).toEqual([])
    expect(outbox.sent().find(({ entryId }) => entryId === second)?.receipt.receiptNo).toBe('MP-2')
  })

  test('two flushes at the same time send once', async () => {
    // Prepare
    const deliver = jest.fn<Promise<Delivery>, [UnsentReview]>(async ({ request }) => ({
      outcome: 'taken',
      receipt: receiptOf(1, request),
    }))
    const { outbox } = app(storage(), deliver, counter())
    await outbox.add(review('only'), place)

    // Act
    await Promise.all([outbox.flush(), outbox.flush(), outbox.flush()])

    // Assess
    expect(deliver).toHaveBeenCalledTimes(1)
  })

  test('keeps a refused review with its reason and what was entered, and sends the others', async () => {
    // Prepare
    const { effects, receive } = service()
    const { outbox } = app(storage(), async (entry) => receive(entry, 'answers'), counter())
    const refused = await outbox.add(review('refused'), place)
    await outbox.add(review('good'), place)

    // Act
    await outbox.flush()

    // Assess
    expect(effects).toEqual(['good'])
    expect(outbox.unsent()).toMatchObject([{ refusal: { code: 'SCENE_UNKNOWN' }, request: { comment: 'refused' } }])
    expect(outbox.withdraw(refused)?.request.comment).toBe('refused')
    expect(outbox.unsent()).toEqual([])
  })

  test('a review on its way cannot be withdrawn', async () => {
    // Prepare
    const { outbox } = app(storage(), async () => ({ outcome: 'unreached' }), counter())
    const entryId = await outbox.add(review('waiting'), place)
    await outbox.flush()

    // Act
    const withdrawn = outbox.withdraw(entryId)

    // Assess
    expect(withdrawn).toBeUndefined()
    expect(outbox.unsent()).toHaveLength(1)
  })

  test('waits longer after each failure, at most five minutes, and only the latest appointment counts', async () => {
    // Prepare
    const deliver = jest.fn<Promise<Delivery>, [UnsentReview]>(async () => ({ outcome: 'unreached' }))
    const { outbox, appointments, pauses } = app(storage(), deliver, counter())
    await outbox.add(review('waiting'), place)

    // Act
    for (let tries = 0; tries < 10; tries += 1) await outbox.flush()
    for (const run of [...appointments]) run()
    await outbox.flush()

    // Assess
    expect(pauses.slice(0, 4)).toEqual([2_000, 4_000, 8_000, 16_000])
    expect(Math.max(...pauses)).toBe(300_000)
    expect(deliver).toHaveBeenCalledTimes(11)
  })

  test('tells when the phone cannot keep a review', async () => {
    // Prepare
    const kept = storage()
    const full = {
      ...kept.unsent,
      write: () => {
        throw new Error('QuotaExceededError')
      },
    }
    const { outbox } = app({ ...kept, unsent: full }, async () => ({ outcome: 'unreached' }), counter())

    // Act
    const adding = outbox.add(review('lost?'), place)

    // Assess
    await expect(adding).rejects.toThrow('QuotaExceededError')
  })

  test('whatever fails, restarts or runs twice: each review has its effect once, in order, and none is lost', async () => {
    type Deed = 'add' | 'add refused' | 'flush' | 'keep the clock' | 'kill and restart' | 'open a second tab'
    const deed = fc.constantFrom<Deed>(
      'add',
      'add refused',
      'flush',
      'keep the clock',
      'kill and restart',
      'open a second tab',
    )
    const weather = fc.constantFrom<Weather>('answers', 'loses the request', 'loses the answer')

    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(deed, { minLength: 1, maxLength: 25 }),
        fc.infiniteStream(weather),
        async (scheduler, deeds, forecast) => {
          // Prepare
          const kept = storage()
          const { effects, receive } = service()
          const added: string[] = []
          const nextKey = counter()
          const start = () =>
            startApp(kept, nextKey, (entry) => {
              const today = forecast.next().value ?? 'answers'
              return scheduler.schedule(Promise.resolve()).then(() => receive(entry, today))
            })
          let apps = [start()]

          // Act
          for (const next of deeds) {
            const [first] = apps
            if (next === 'open a second tab') apps = [...apps.slice(0, 1), start()]
            if (next === 'kill and restart') {
              for (const running of apps) running.kill()
              apps = [start()]
            }
            if (next === 'add' || next === 'add refused') {
              const comment = next === 'add' ? `review ${added.length}` : 'refused'
              added.push(comment)
              await first?.outbox.add(review(comment), place)
            }
            if (next === 'flush') for (const running of apps) running.outbox.flush()
            if (next === 'keep the clock') for (const running of apps) running.appointments.shift()?.()
            if (scheduler.count() > 0) await scheduler.waitOne()
          }
          await scheduler.waitAll()
          for (const running of apps) running.kill()
          await app(kept, async (entry) => receive(entry, 'answers'), nextKey).outbox.flush()

          // Assess
          const good = added.filter((comment) => comment !== 'refused')
          expect(effects).toEqual(good)
          expect(kept.sent.read() ?? []).toHaveLength(good.length)
          expect((kept.unsent.read() ?? []).map(({ refusal }) => refusal?.code)).toEqual(
            added.filter((comment) => comment === 'refused').map(() => 'SCENE_UNKNOWN'),
          )
        },
      ),
      { numRuns: 300 },
    )
  })
})

/** An app that can be killed: from then on it hears no answer and touches no storage. */
function startApp(
  kept: ReturnType<typeof storage>,
  nextKey: () => number,
  deliver: Deliver,
): ReturnType<typeof app> & { outbox: Outbox; kill: () => void } {
  let alive = true
  const running = app(
    kept,
    async (entry) => {
      const delivery = await deliver(entry)
      return alive ? delivery : new Promise<never>(() => undefined)
    },
    nextKey,
  )
  return {
    ...running,
    kill: () => {
      alive = false
    },
  }
}
