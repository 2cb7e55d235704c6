import type { ReviewReceipt, ReviewRequest } from '@minping/shared/api'
import fc from 'fast-check'
import type { KeptPhoto } from '../photo'
import type { Shelf } from '../storage'
import type { SentReview, UnsentReview } from './entry'
import { createOutbox, type Delivery, type Outbox, type OutboxWorld } from './outbox'

const place = {
  hall: { zh: '大厅', en: 'Hall' },
  window: { zh: '窗口', en: 'Window' },
  service: { zh: '事项', en: 'Matter' },
}

/** A phone's storage, which outlives the app. While it is full it takes nothing that is longer than what it replaces. */
function storage() {
  const kept = new Map<string, string>()
  const room = { full: false }
  const shelfNamed = <Content>(name: string): Shelf<Content> => ({
    read: () => {
      const text = kept.get(name)
      return text === undefined ? undefined : JSON.parse(text)
    },
    write: (content) => {
      const text = JSON.stringify(content)
      if (room.full && text.length > (kept.get(name)?.length ?? 0)) throw new Error('QuotaExceededError')
      kept.set(name, text)
    },
    clear: () => {
      kept.delete(name)
    },
  })
  return { unsent: shelfNamed<UnsentReview[]>('unsent'), sent: shelfNamed<SentReview[]>('sent'), room }
}

type Weather = 'answers' | 'loses the request' | 'loses the answer' | 'puts off' | 'asks for rest'

/** A service that keeps the promise of the Idempotency-Key: one effect a key. */
function service() {
  const effects: string[] = []
  const answered = new Map<string, ReviewReceipt>()
  return {
    effects,
    receive({ idempotencyKey, request }: UnsentReview, weather: Weather): Delivery {
      if (weather === 'loses the request') return { outcome: 'unreached' }
      if (weather === 'puts off') return { outcome: 'putOff' }
      if (weather === 'asks for rest') return { outcome: 'putOff', rest: 5_000 }
      if (request.comment?.includes('refused')) {
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

type Deliver = OutboxWorld['deliver']

/** An app on a phone, with its keys numbered and its clocks in the test's hands. */
function app(kept: ReturnType<typeof storage>, deliver: Deliver, nextKey: () => number) {
  const appointments: (() => void)[] = []
  const pauses: number[] = []
  const dropped: string[] = []
  const outbox = createOutbox({
    unsent: kept.unsent,
    sent: kept.sent,
    deliver,
    dropPhotos: (photos) => dropped.push(...photos.map(({ photoId }) => photoId)),
    newKey: async () => `${String(nextKey()).padStart(12, '0')}-of-a-test`,
    now: () => 0,
    later: (milliseconds, run) => {
      pauses.push(milliseconds)
      appointments.push(run)
    },
    changed: () => undefined,
  })
  return { outbox, appointments, pauses, dropped }
}

function counter() {
  let count = 0
  return () => ++count
}

/** Lets what was begun come to its end: everything here is promises. */
function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}

async function keepLatest(appointments: readonly (() => void)[]): Promise<void> {
  appointments[appointments.length - 1]?.()
  await settled()
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

  test('keeps what became of each photo through a restart, and drops them once the review is taken', async () => {
    // Prepare
    const kept = storage()
    const [first, second] = ['one', 'two'].map((photoId) => ({ photoId, name: '1.jpg', bytes: 9 }))
    const fault = { zh: '照片太大', en: 'Too large' }
    const before = app(
      kept,
      async ({ photos = [] }, keep) => {
        keep(photos.map((photo, index) => (index === 0 ? { ...photo, uploadId: 'arrived' } : { ...photo, fault })))
        return { outcome: 'unreached' }
      },
      counter(),
    )
    await before.outbox.add(review('with photos'), place, [first, second] as KeptPhoto[])
    await before.outbox.flush()
    const seen: (string | undefined)[] = []
    const after = app(
      kept,
      async ({ photos = [], request }) => {
        seen.push(...photos.map(({ uploadId }) => uploadId))
        return { outcome: 'taken', receipt: receiptOf(1, request) }
      },
      counter(),
    )

    // Act
    await after.outbox.flush()

    // Assess
    expect(before.dropped).toEqual([])
    expect(seen).toEqual(['arrived', undefined])
    expect(after.dropped).toEqual(['one', 'two'])
    expect(after.outbox.sent()[0]?.leftPhotos).toEqual([{ number: 2, why: fault }])
  })

  test('leaves the photos of a refused review on the phone, for the next', async () => {
    // Prepare
    const { receive } = service()
    const { outbox, dropped } = app(storage(), async (entry) => receive(entry, 'answers'), counter())
    const entryId = await outbox.add(review('refused'), place, [{ photoId: 'one', name: '1.jpg', bytes: 9 }])
    await outbox.flush()

    // Act
    const withdrawn = outbox.withdraw(entryId)

    // Assess
    expect(withdrawn?.photos).toMatchObject([{ photoId: 'one' }])
    expect(dropped).toEqual([])
  })

  test('waits longer after each failure, at most five minutes, and only the latest appointment counts', async () => {
    // Prepare
    const deliver = jest.fn<Promise<Delivery>, [UnsentReview]>(async () => ({ outcome: 'unreached' }))
    const { outbox, appointments, pauses } = app(storage(), deliver, counter())
    await outbox.add(review('waiting'), place)

    // Act
    await outbox.flush()
    for (let tries = 0; tries < 9; tries += 1) await keepLatest(appointments)
    for (const run of [...appointments]) run()
    await settled()

    // Assess
    expect(pauses.slice(0, 4)).toEqual([2_000, 4_000, 8_000, 16_000])
    expect(Math.max(...pauses)).toBe(300_000)
    expect(deliver).toHaveBeenCalledTimes(11)
  })

  test('begins with short pauses again when the network came back', async () => {
    // Prepare
    const { outbox, appointments, pauses } = app(storage(), async () => ({ outcome: 'unreached' }), counter())
    await outbox.add(review('waiting'), place)
    await outbox.flush()
    for (let tries = 0; tries < 5; tries += 1) await keepLatest(appointments)

    // Act
    await outbox.flush()

    // Assess
    expect(pauses[pauses.length - 1]).toBe(2_000)
  })

  test('leaves a service alone as long as it asks for, unless a person sends', async () => {
    // Prepare
    const deliver = jest.fn<Promise<Delivery>, [UnsentReview]>(async () => ({ outcome: 'putOff', rest: 60_000 }))
    const { outbox, appointments, pauses } = app(storage(), deliver, counter())
    await outbox.add(review('first'), place)
    await outbox.add(review('second'), place)
    await outbox.flush()

    // Act
    await outbox.flush()
    const whileResting = deliver.mock.calls.length
    await outbox.sendNow()
    const byHand = deliver.mock.calls.length
    await keepLatest(appointments)

    // Assess
    expect([whileResting, byHand, deliver.mock.calls.length]).toEqual([1, 2, 3])
    expect(pauses).toEqual([60_000, 60_000, 60_000])
  })

  test('one that the service cannot take, or that never gets through, holds up nobody', async () => {
    // Prepare
    const reached: string[] = []
    const outcomes: Record<string, Delivery> = { broken: { outcome: 'putOff' }, heavy: { outcome: 'unreached' } }
    const { outbox } = app(
      storage(),
      async ({ request: { comment = '', level } }) => {
        reached.push(comment)
        return outcomes[comment] ?? { outcome: 'taken', receipt: receiptOf(1, { ...review(''), level }) }
      },
      counter(),
    )
    for (const comment of ['broken', 'heavy', 'good']) await outbox.add(review(comment), place)

    // Act
    await outbox.flush()
    await outbox.flush()

    // Assess
    expect(reached).toEqual(['broken', 'heavy', 'good', 'broken', 'heavy'])
    expect(outbox.unsent().map(({ request }) => request.comment)).toEqual(['broken', 'heavy'])
  })

  test('a network that comes back while a dead request still hangs is used at once', async () => {
    // Prepare
    const hanging: ((delivery: Delivery) => void)[] = []
    const deliver = jest
      .fn<Promise<Delivery>, [UnsentReview]>()
      .mockImplementationOnce(() => new Promise((answer) => hanging.push(answer)))
      .mockImplementation(async ({ request }) => ({ outcome: 'taken', receipt: receiptOf(1, request) }))
    const { outbox } = app(storage(), deliver, counter())
    await outbox.add(review('only'), place)
    const first = outbox.flush()

    // Act
    const second = outbox.flush()
    const third = outbox.flush()
    hanging[0]?.({ outcome: 'unreached' })
    await Promise.all([first, second, third])

    // Assess
    expect(deliver).toHaveBeenCalledTimes(2)
    expect(outbox.unsent()).toEqual([])
  })

  test('where storage is full a review is sent all the same, and is known not to be kept', async () => {
    // Prepare
    const kept = storage()
    kept.room.full = true
    let reached = false
    const { effects, receive } = service()
    const { outbox } = app(kept, async (entry) => receive(entry, reached ? 'answers' : 'loses the request'), counter())

    // Act
    const entryId = await outbox.add(review('unkept'), place)
    await outbox.flush()
    const meanwhile = outbox.unsent()
    reached = true
    await outbox.flush()

    // Assess
    expect(meanwhile).toMatchObject([{ entryId, unkept: true, attempts: 1 }])
    expect(effects).toEqual(['unkept'])
    expect(outbox.unsent()).toEqual([])
    expect(outbox.sent()).toMatchObject([{ entryId, receipt: { receiptNo: 'MP-1' } }])
  })

  test('what storage did not take is kept once it has room', async () => {
    // Prepare
    const kept = storage()
    kept.room.full = true
    const first = app(kept, async () => ({ outcome: 'unreached' }), counter())
    await first.outbox.add(review('kept later'), place)

    // Act
    kept.room.full = false
    await first.outbox.flush()
    const restarted = app(kept, async () => ({ outcome: 'unreached' }), counter())

    // Assess
    expect(restarted.outbox.unsent()).toMatchObject([{ request: { comment: 'kept later' } }])
    expect(restarted.outbox.unsent()[0]).not.toHaveProperty('unkept')
  })

  test('a full storage hides no answer: neither a receipt nor a refusal, and nothing is sent for ever', async () => {
    // Prepare
    const kept = storage()
    const { effects, receive } = service()
    const { outbox } = app(kept, async (entry) => receive(entry, 'answers'), counter())
    await outbox.add(review('refused'), place)
    await outbox.add(review('good'), place)
    kept.room.full = true

    // Act
    await outbox.flush()

    // Assess
    expect(effects).toEqual(['good'])
    expect(outbox.unsent()).toMatchObject([{ refusal: { code: 'SCENE_UNKNOWN' } }])
    expect(outbox.sent()).toMatchObject([{ receipt: { receiptNo: 'MP-1' } }])
  })

  test('what was sent is unseen until its person has seen it, also after a restart', async () => {
    // Prepare
    const kept = storage()
    const { receive } = service()
    const start = () => app(kept, async (entry) => receive(entry, 'answers'), counter()).outbox
    const entryId = await start().add(review('sent meanwhile'), place)
    await start().flush()
    const before = start().sent()

    // Act
    start().markSeen(entryId)

    // Assess
    expect(before).toMatchObject([{ entryId, unseen: true }])
    expect(start().sent()[0]).not.toHaveProperty('unseen')
  })

  test('whatever fails, fills up, restarts or runs twice: each review has its effect once, and none that was kept is lost', async () => {
    const deed = fc.constantFrom(
      'add',
      'add refused',
      'flush',
      'send now',
      'keep the clock',
      'kill and restart',
      'open a second tab',
      'fill the storage',
      'free the storage',
    )
    const weather = fc.constantFrom<Weather>(
      'answers',
      'loses the request',
      'loses the answer',
      'puts off',
      'asks for rest',
    )

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
          const gone = new Set<string>()
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
              for (const running of apps) for (const text of unkeptBy(running.outbox)) gone.add(text)
              for (const running of apps) running.kill()
              apps = [start()]
            }
            if (next === 'add' || next === 'add refused') {
              const comment = `${next} ${added.length}`
              added.push(comment)
              await first?.outbox.add(review(comment), place)
            }
            if (next === 'fill the storage') kept.room.full = true
            if (next === 'free the storage') kept.room.full = false
            if (next === 'flush') for (const running of apps) running.outbox.flush()
            if (next === 'send now') first?.outbox.sendNow()
            if (next === 'keep the clock') for (const running of apps) running.appointments.shift()?.()
            if (scheduler.count() > 0) await scheduler.waitOne()
          }
          await scheduler.waitAll()
          await settled()
          for (const running of apps) for (const text of unkeptBy(running.outbox)) gone.add(text)
          for (const running of apps) running.kill()
          kept.room.full = false
          const last = app(kept, async (entry) => receive(entry, 'answers'), nextKey).outbox
          await last.flush()

          // Assess
          const mustHave = added.filter((comment) => !gone.has(comment))
          const isGood = (comment: string) => !comment.startsWith('add refused')
          expect(new Set(effects).size).toBe(effects.length)
          expect(effects).toEqual(expect.arrayContaining(mustHave.filter(isGood)))
          expect(last.unsent().filter(({ refusal }) => refusal?.code !== 'SCENE_UNKNOWN')).toEqual([])
          expect(last.unsent().map(({ request }) => request.comment)).toEqual(
            expect.arrayContaining(mustHave.filter((comment) => !isGood(comment))),
          )
        },
      ),
      { numRuns: 300 },
    )
  })
})

/** The words of reviews that are gone when this app ends. */
function unkeptBy(outbox: Outbox): string[] {
  return outbox.unsent().flatMap(({ unkept, request }) => (unkept ? [request.comment ?? ''] : []))
}

/** An app that can be killed: from then on it hears no answer and touches no storage. */
function startApp(
  kept: ReturnType<typeof storage>,
  nextKey: () => number,
  deliver: Deliver,
): ReturnType<typeof app> & { outbox: Outbox; kill: () => void } {
  let alive = true
  const running = app(
    kept,
    async (entry, keep) => {
      const delivery = await deliver(entry, keep)
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
