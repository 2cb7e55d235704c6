import { type Counts, computeFigures, contributionOfReview } from '@minping/shared/figures'
import { allowedActions, followUpStates, isOverdue } from '@minping/shared/follow-up'
import { checkOutcome, checkReview, isBad, levels, outcomes, reviewModes } from '@minping/shared/review'
import { isProjectNo, serviceOutcomes } from '@minping/shared/service-record'
import { city } from '../lijiang/index.ts'
import { complaints } from './complaints.ts'
import { type DemoRecord, generateDemo } from './index.ts'
import { praise } from './praise.ts'
import { makeServiceRecords, saidOutcome } from './service-records.ts'

jest.setTimeout(30_000)

const now = new Date('2026-11-20T03:00:00.000Z')
const records = [...generateDemo({ city, now })]
const cases = records.flatMap(({ followUp }) => followUp ?? [])

describe('the demonstration data', () => {
  test('is the same at every run, and another with another seed', () => {
    const again = (seed: number) => JSON.stringify([...generateDemo({ city, now, count: 1000, seed })])
    expect(again(1)).toBe(again(1))
    expect(again(1)).not.toBe(again(2))
  })

  test('is as many reviews as asked for, in order of time, from 2022 to now', () => {
    const times = records.map(({ review }) => review.submittedAt)
    expect(records).toHaveLength(20_000)
    expect(times).toEqual([...times].sort())
    expect(times[0]?.startsWith('2022-01')).toBe(true)
    expect(times.at(-1)?.startsWith('2026-11-')).toBe(true)
    expect(times.every((time) => time <= now.toISOString())).toBe(true)
  })

  test('calls itself generated everywhere', () => {
    expect(records.every(({ review }) => review.generated)).toBe(true)
    expect(cases.every((followUp) => followUp.generated)).toBe(true)
  })

  test('names each review and receipt once', () => {
    expect(new Set(records.map(({ review }) => review.reviewId)).size).toBe(records.length)
    expect(new Set(records.map(({ review }) => review.projectNo)).size).toBeGreaterThan(records.length * 0.8)
  })

  test('holds only what the rules of a review allow', () => {
    const refused = records.filter(({ review }) => {
      const problem = review.kind === 'active' && checkReview(review, city.labelSet)
      const later = review.supplement && checkReview(review.supplement, city.labelSet)
      return problem || later
    })
    expect(refused).toEqual([])
  })

  test('says how each review came about, and of some services that they did not succeed, with reasons of the city', () => {
    const active = records.map(({ review }) => review).filter(({ kind }) => kind === 'active')
    const ofMode = (mode: string) => active.filter((review) => review.mode === mode)
    expect(reviewModes.map((mode) => ofMode(mode).length > 300)).toEqual([true, true, true])
    expect(ofMode('matter').every(({ projectNo, place }) => projectNo && place.itemCode)).toBe(true)
    const failed = active.filter(({ outcome }) => outcome)
    expect(new Set(failed.map(({ outcome }) => outcome))).toEqual(new Set(outcomes))
    expect(failed.filter((review) => checkOutcome(review, city.outcomeReasons))).toEqual([])
    expect(failed.length).toBeGreaterThan(100)
    expect(failed.length).toBeLessThan(active.length / 20)
  })

  test('records nothing but 基本满意 by default, without words or person, on working days', () => {
    const defaults = records.filter(({ review }) => review.kind === 'default').map(({ review }) => review)
    expect(defaults.every((review) => review.level === 3 && review.labels.length === 0)).toBe(true)
    expect(defaults.every((review) => review.citizen === undefined && review.comment === undefined)).toBe(true)
  })

  test('happens at windows of the city, about matters that they handle', () => {
    const windows = new Map(city.windows.map((window) => [window.windowId, window]))
    const astray = records.filter(({ review: { place } }) => {
      const window = windows.get(place.windowId)
      const handled = place.itemCode === undefined || window?.itemCodes.includes(place.itemCode)
      return !handled || window?.hallId !== place.hallId || window.departmentCode !== place.departmentCode
    })
    expect(astray).toEqual([])
    expect(new Set(records.map(({ review }) => review.place.windowId)).size).toBe(windows.size)
  })

  test('gives every telephone number the form of one, in a range that nobody has, and masks it', () => {
    const withPhone = records.filter((record) => record.contactPhone !== undefined)
    expect(withPhone.length).toBeGreaterThan(100)
    expect(withPhone.every(({ contactPhone }) => /^154\d{8}$/.test(contactPhone ?? ''))).toBe(true)
    expect(withPhone.every(({ review }) => /^154\*{4}\d{4}$/.test(review.contactMasked ?? ''))).toBe(true)
    expect(records.filter(({ review }) => review.contactMasked).length).toBe(withPhone.length)
  })

  test('has words for every label that can be chosen', () => {
    const written = new Set([...Object.keys(praise), ...Object.keys(complaints)])
    expect([...written].sort()).toEqual(city.labelSet.labels.map((label) => label.code).sort())
  })

  test('says much, and seldom the same', () => {
    const comments = records.flatMap(({ review }) => review.comment ?? [])
    expect(comments.length).toBeGreaterThan(2000)
    expect(new Set(comments).size).toBeGreaterThan(comments.length * 0.6)
    expect(comments.some((comment) => comment.includes('{'))).toBe(false)
  })
})

describe('the made-up 办件', () => {
  const matters = makeServiceRecords(city, now)

  test('are the same at every run, each number once, at windows that handle them', () => {
    expect(makeServiceRecords(city, now)).toEqual(matters)
    expect(new Set(matters.map(({ projectNo }) => projectNo)).size).toBe(matters.length)
    expect(matters.every(({ projectNo }) => isProjectNo(projectNo))).toBe(true)
    const handled = new Map(city.windows.map(({ windowId, itemCodes }) => [windowId, itemCodes]))
    expect(matters.filter(({ windowId, itemCode }) => !handled.get(windowId)?.includes(itemCode))).toEqual([])
  })

  test('ended in every way, judged and not yet, nothing after now', () => {
    const kinds = new Set(matters.map(({ outcome, judged }) => `${outcome} ${judged !== undefined}`))
    expect(kinds.size).toBe(2 * serviceOutcomes.length)
    for (const { startedAt, finishedAt, judged } of matters) {
      expect(startedAt.getTime()).toBeLessThan(finishedAt.getTime())
      expect((judged?.at ?? finishedAt).getTime()).toBeLessThan(now.getTime())
    }
  })

  test('have reasons of the city where they did not succeed', () => {
    const wrong = matters.filter(({ outcome, judged }) =>
      checkOutcome({ outcome: saidOutcome(outcome), outcomeReasons: judged?.outcomeReasons }, city.outcomeReasons),
    )
    expect(wrong).toEqual([])
  })
})

describe('the flagged reviews of the demonstration data', () => {
  const flagged = records.filter(({ flag }) => flag)

  test('are of every state, and of the rules that need no more than reviews', () => {
    expect(new Set(flagged.map(({ flag }) => flag?.state))).toEqual(new Set(['undecided', 'counts', 'setAside']))
    const rules = new Set(flagged.flatMap(({ flag }) => flag?.reasons.map(({ rule }) => rule)))
    for (const rule of ['burst', 'repeat', 'identical-words']) expect(rules).toContain(rule)
  })

  test('say on the review what is decided, and set no bad one aside', () => {
    expect(records.every(({ review, flag }) => review.flag === flag?.state)).toBe(true)
    const bad = flagged.filter(({ review }) => isBad(review.level))
    expect(bad.length).toBeGreaterThan(0)
    expect(bad.every(({ flag, followUp }) => flag?.state !== 'setAside' && followUp)).toBe(true)
  })

  test('are few, and nothing was decided after now', () => {
    expect(flagged.length).toBeGreaterThanOrEqual(28)
    expect(flagged.length).toBeLessThan(60)
    expect(flagged.every(({ flag }) => flag?.history.every(({ at }) => at <= now.toISOString()))).toBe(true)
  })
})

describe('the shares of the demonstration data', () => {
  const yearly = [2022, 2023, 2024, 2025, 2026].map((year) => figuresOf(year, String(year)))

  test.each([
    [2022, 96.8, 97.8],
    [2023, 97.7, 98.6],
    [2024, 98.4, 99],
    [2025, 98.6, 99.2],
    [2026, 98.6, 99.3],
  ])('in %i lie around the target', (year, least, most) => {
    const percent = Number(figuresOf(year, String(year)).activeGoodRate.percent)
    expect(percent).toBeGreaterThanOrEqual(least)
    expect(percent).toBeLessThanOrEqual(most)
  })

  test('grow: more reviews, more of them given by people', () => {
    const active = yearly.map((figures) => Number(figures.activeRate.percent))
    expect(active).toEqual([...active].sort((one, other) => one - other))
    expect(active[0]).toBeGreaterThan(55)
    expect(active.at(-1)).toBeLessThan(85)
  })

  test('miss the target in some months and meet it in others', () => {
    const months = Array.from({ length: 12 }, (_, index) => `2024-${String(index + 1).padStart(2, '0')}`)
    const met = months.map((month) => figuresOf(2024, month).activeGoodRate.met)
    expect(new Set(met)).toEqual(new Set([true, false]))
  })

  test('differ between halls, and use every level', () => {
    const halls = city.halls.map(({ hallId }) => figuresOf(2024, '', hallId).activeGoodRate.percent)
    expect(new Set(halls).size).toBeGreaterThan(3)
    const used = figuresOf(2024, '').levels.active
    expect(levels.every((level) => used[level] > 0)).toBe(true)
  })
})

describe('the cases of the demonstration data', () => {
  test('are one for every bad word, and none without', () => {
    const astray = records.filter(({ review, followUp }) => {
      const bad = isBad(review.level) || (review.supplement !== undefined && isBad(review.supplement.level))
      return bad !== (followUp !== undefined) || (followUp && followUp.followUpId !== review.reviewId)
    })
    expect(astray).toEqual([])
  })

  test.each([
    ['on a Friday morning', '2026-11-20T03:00:00.000Z', 530700],
    ['before offices open', '2026-11-22T22:30:00.000Z', 530700],
    ['after a long holiday', '2026-10-08T00:30:00.000Z', 7],
    ['at the new year, before its calendar is known', '2027-01-04T02:00:00.000Z', 11],
  ])('stand in every state %s', (_when, time, seed) => {
    const then = new Date(time)
    const there = seed === 530700 && then.getTime() === now.getTime() ? records : made(then, seed)
    const states = there.flatMap(({ followUp }) => followUp?.state ?? [])
    expect([...new Set(states)].sort()).toEqual([...followUpStates].sort())
    const open = there.flatMap(({ followUp }) => followUp ?? []).filter((followUp) => followUp.state !== 'closed')
    expect(open.some((followUp) => isOverdue(followUp, then))).toBe(true)
    expect(there.flatMap(({ followUp }) => followUp?.history ?? []).every((event) => event.at <= time)).toBe(true)
  })

  test('took every turn that the workflow knows', () => {
    const actions = new Set(cases.flatMap((followUp) => followUp.history.map((event) => event.action)))
    for (const action of [
      'assign',
      'hand-over',
      'grant-extension',
      'refuse-extension',
      'return',
      'supervise',
      'reject-appeal',
      'reopen',
      'overdue',
    ] as const) {
      expect(actions).toContain(action)
    }
    expect(cases.some((followUp) => followUp.withoutContact)).toBe(true)
    expect(cases.some((followUp) => (followUp.repliedAt ?? '') > followUp.dueAt)).toBe(true)
    const paths = new Set(cases.flatMap((followUp) => followUp.path ?? []))
    expect([...paths].sort()).toEqual(['complex', 'explained', 'simple'])
  })

  test('are mostly closed once they are old, with a whole history', () => {
    const old = cases.filter((followUp) => followUp.submittedAt < '2026-08')
    const ended = old.filter(({ state }) => state === 'closed' || state === 'excluded')
    expect(ended.length).toBeGreaterThan(old.length * 0.98)
    for (const followUp of ended) {
      expect(followUp.history[0]?.action).toBe('open')
      expect(
        followUp.history.every((event, index) => event.from === (followUp.history[index - 1]?.to ?? 'pending')),
      ).toBe(true)
      expect(followUp.history.map((event) => event.at)).toEqual(followUp.history.map((event) => event.at).sort())
    }
  })

  test('leave the figures exactly where an appeal was upheld', () => {
    const excluded = records.filter(({ review }) => review.excluded)
    expect(excluded.length).toBeGreaterThan(3)
    expect(records.every(({ review, followUp }) => review.excluded === (followUp?.state === 'excluded'))).toBe(true)
  })

  test('can be carried on by the posts of the hall', () => {
    const context = { now, calendar: city.calendar, profile: city.profile }
    const idle = cases
      .filter((followUp) => isOverdue(followUp, now) || followUp.state === 'pending')
      .filter((followUp) => {
        const actors = city.posts.map((post) => ({ ...post, id: post.account }))
        return !actors.some((actor) =>
          allowedActions(followUp, actor, context).some((action) => action !== 'supervise'),
        )
      })
    expect(idle).toEqual([])
  })

  test('keep every text within what a request may bring', () => {
    const texts = cases.flatMap((followUp) => followUp.history.flatMap((event) => event.text ?? []))
    expect(Math.max(...texts.map((text) => text.length))).toBeLessThanOrEqual(255)
    expect(texts.some((text) => text.includes('{'))).toBe(false)
  })
})

function made(at: Date, seed: number): DemoRecord[] {
  return [...generateDemo({ city, now: at, seed })]
}

function figuresOf(year: number, period: string, hallId = '') {
  const counts: Counts = {}
  for (const { review } of records) {
    if (!review.submittedAt.startsWith(period) || !review.place.hallId.startsWith(hallId)) continue
    for (const field of contributionOfReview(review)) counts[field] = (counts[field] ?? 0) + 1
  }
  return computeFigures(counts, city.figures, year)
}
