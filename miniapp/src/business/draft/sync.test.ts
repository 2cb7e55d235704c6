import type { Answer } from '@minping/shared/survey'
import { contentOf, type Draft, emptyDraft, isSaved, type SaveRequest, type Standing } from './draft'
import { createSync, type Saving } from './sync'

const score = (value: number): Answer => ({ type: 'scale', score: value })

/** A service that merges as the contract says: what somebody else changed since the base stands. */
function service() {
  const versions: Record<string, number> = {}
  let standing: Standing = { version: 0, answers: {} }
  const requests: SaveRequest[] = []
  function put(answers: Record<string, Answer | null>): void {
    const version = standing.version + 1
    const merged: Record<string, Answer> = { ...standing.answers }
    for (const [questionId, answer] of Object.entries(answers)) {
      versions[questionId] = version
      if (answer === null) delete merged[questionId]
      else merged[questionId] = answer
    }
    standing = { ...standing, version, answers: merged }
  }
  return {
    requests,
    /** What a colleague saves. */
    put,
    standing: () => standing,
    save(request: SaveRequest): Standing {
      requests.push(request)
      const fresh = Object.entries(request.answers).filter(([id]) => (versions[id] ?? 0) <= request.baseVersion)
      if (fresh.length > 0) put(Object.fromEntries(fresh))
      return standing
    },
  }
}

type Weather = 'answers' | 'loses the request' | 'loses the answer' | 'refuses'
const refusal = { code: 'WAVE_NOT_OPEN' as const, sentence: { zh: '已经结束', en: 'Over' } }

/** A phone whose storage outlives the app, with its clock in the test's hands. */
function phone(served = service()) {
  const storage = { text: JSON.stringify(emptyDraft) }
  const world = { weather: 'answers' as Weather }
  const clocks: { milliseconds: number; run: () => void }[] = []
  async function save(request: SaveRequest): Promise<Saving> {
    if (world.weather === 'refuses') return { outcome: 'refused', refusal }
    if (world.weather === 'loses the request') return { outcome: 'unreached' }
    const standing = served.save(request)
    return world.weather === 'answers' ? { outcome: 'saved', standing } : { outcome: 'unreached' }
  }
  const start = () =>
    createSync({
      read: (): Draft => JSON.parse(storage.text),
      write: (draft) => {
        storage.text = JSON.stringify(draft)
      },
      save,
      isWhole: (_, answer) => answer.type !== 'text' || answer.text !== '',
      later: (milliseconds, run) => clocks.push({ milliseconds, run }),
      changed: () => undefined,
    })
  return { served, world, clocks, start }
}

describe('saving a draft', () => {
  test('gathers what is answered within a moment into one request', async () => {
    // Prepare
    const { served, clocks, start } = phone()
    const sync = start()

    // Act
    sync.answer('a', score(1))
    sync.answer('a', score(2))
    sync.answer('b', score(3))
    for (const { run } of clocks) run()
    await sync.flush()

    // Assess
    expect(served.requests).toEqual([{ baseVersion: 0, answers: { a: score(2), b: score(3) } }])
    expect(isSaved(sync.draft())).toBe(true)
  })

  test('without a network it is kept, through a restart of the app, and saved when the network is back', async () => {
    // Prepare
    const { served, world, start } = phone()
    world.weather = 'loses the request'
    const former = start()
    former.answer('a', score(1))
    former.chooseKind('owner')
    await former.flush()

    // Act
    const sync = start()
    const meanwhile = contentOf(sync.draft())
    world.weather = 'answers'
    await sync.flush()

    // Assess
    expect([former.state().state, meanwhile]).toEqual(['waiting', { kind: 'owner', answers: { a: score(1) } }])
    expect(served.standing().answers).toEqual({ a: score(1) })
    expect(sync.state()).toEqual({ state: 'quiet' })
  })

  test('tries again after growing pauses', async () => {
    // Prepare
    const { world, clocks, start } = phone()
    world.weather = 'loses the request'
    const sync = start()
    sync.answer('a', score(1))

    // Act
    for (let time = 0; time < 9; time += 1) await sync.flush()

    // Assess
    expect(clocks.slice(1).map(({ milliseconds }) => milliseconds)).toEqual([
      2_000, 4_000, 8_000, 16_000, 32_000, 64_000, 120_000, 120_000, 120_000,
    ])
  })

  test('a save whose answer was lost is not taken for a colleague’s', async () => {
    // Prepare
    const { served, world, start } = phone()
    const sync = start()
    sync.answer('a', score(1))
    world.weather = 'loses the answer'
    await sync.flush()
    sync.answer('a', score(2))

    // Act
    world.weather = 'answers'
    await sync.flush()

    // Assess
    expect(sync.draft().conflicts).toEqual([])
    expect(served.standing().answers).toEqual({ a: score(2) })
  })

  test('two devices share the work; where both answered one question, the later one is asked', async () => {
    // Prepare
    const served = service()
    const [one, other] = [phone(served).start(), phone(served).start()]
    one.answer('a', score(1))
    one.answer('b', score(1))
    await one.flush()

    // Act
    other.answer('b', score(5))
    other.answer('c', score(5))
    await other.flush()

    // Assess
    expect(other.draft().conflicts).toEqual(['b'])
    expect(served.standing().answers).toEqual({ a: score(1), b: score(1), c: score(5) })
    other.choose('b', 'ours')
    await other.flush()
    expect(served.standing().answers.b).toEqual(score(5))
  })

  test('half an answer stays on the phone', async () => {
    // Prepare
    const { served, start } = phone()
    const sync = start()

    // Act
    sync.answer('t', { type: 'text', text: '' })
    await sync.flush()

    // Assess
    expect(served.requests).toEqual([])
    expect(contentOf(sync.draft()).answers.t).toEqual({ type: 'text', text: '' })
  })

  test('a refusal says why, and what was entered stays', async () => {
    // Prepare
    const { world, start } = phone()
    world.weather = 'refuses'
    const sync = start()

    // Act
    sync.answer('a', score(1))
    await sync.flush()

    // Assess
    expect(sync.state()).toEqual({ state: 'refused', refusal })
    expect(contentOf(sync.draft()).answers).toEqual({ a: score(1) })
  })
})
