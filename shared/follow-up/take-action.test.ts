import {
  after,
  attempt,
  clockAt,
  openedFollowUp,
  plainCalendar,
  profile,
  staff,
  wayToReply,
} from '../test-data/follow-up.ts'
import { place } from '../test-data/review.ts'
import { type Actor, allowedActions, type FollowUp, mayRevealContact, revealContact, takeAction } from './index.ts'

const handler = staff('handler')
const manager = staff('hallManager')
const supervisor = staff('supervisor')
const monday = clockAt('2026-11-23 10:00')

const accepted = after(openedFollowUp(), [['accept', handler, '2026-11-23 09:10']])
const visited = after(accepted, [['visit', handler, '2026-11-23 09:30']])
const rectifying = after(visited, [['rectify', handler, '2026-11-23 10:00']])
const asked = after(rectifying, [
  ['request-extension', handler, '2026-11-23 11:00', { workingDays: 3, text: '等待上级批复' }],
])
const reviewing = after(rectifying, [['submit', handler, '2026-11-24 10:00']])
const appealing = after(visited, [['appeal', { ...manager, departmentCode: '530702-ZRZY' }, '2026-11-23 10:00']])

function reached(result: ReturnType<typeof takeAction>): FollowUp {
  if ('code' in result) throw new Error(result.code)
  return result.followUp
}

describe('who may act', () => {
  it('nobody whose role covers another place', () => {
    const elsewhere = staff('handler', 'region:530721')
    expect(attempt(openedFollowUp(), 'accept', elsewhere, monday)).toEqual({ code: 'FORBIDDEN' })
  })

  it.each(['window:530702-01-03', 'hall:530702-01'])(
    'nobody who works at the window that was judged (clerk of %s)',
    (scope) => {
      // Prepare
      const judged: Actor = { ...handler, grants: [...handler.grants, { role: 'clerk', scope }] }

      // Act
      const result = attempt(openedFollowUp(), 'accept', judged, monday)

      // Assess
      expect(result).toEqual({ code: 'OWN_CASE' })
      expect(allowedActions(openedFollowUp(), judged, monday)).toEqual([])
    },
  )

  it('a clerk of another window may work on cases', () => {
    const clerkBeside: Actor = {
      ...handler,
      grants: [...handler.grants, { role: 'clerk', scope: 'window:530702-01-04' }],
    }
    expect(attempt(openedFollowUp(), 'accept', clerkBeside, monday)).toHaveProperty('followUp')
  })

  it('who submitted does not approve; somebody else does', () => {
    const submitted = after(rectifying, [['submit', manager, '2026-11-24 10:00']])
    expect(attempt(submitted, 'approve', manager, monday)).toEqual({ code: 'OWN_WORK' })
    expect(attempt(submitted, 'return', manager, monday)).toEqual({ code: 'OWN_WORK' })
    expect(attempt(submitted, 'approve', supervisor, monday)).toHaveProperty('followUp')
  })

  it('who is in charge does not approve what a colleague submitted for them', () => {
    const charged = after(openedFollowUp(), [
      ['accept', manager, '2026-11-23 09:10'],
      ['visit', handler, '2026-11-23 09:30'],
      ['rectify', handler, '2026-11-23 10:00'],
      ['submit', handler, '2026-11-24 10:00'],
    ])
    expect(attempt(charged, 'approve', manager, monday)).toEqual({ code: 'OWN_WORK' })
    expect(attempt(charged, 'approve', staff('hallManager', 'region:530702', 'another'), monday)).toHaveProperty(
      'followUp',
    )
  })

  it.each([
    ['employed there', { ...supervisor, departmentCode: '530702-ZRZY' }],
    [
      'with a grant for it',
      { ...supervisor, grants: [...supervisor.grants, { role: 'auditor', scope: 'department:530702-ZRZY' }] },
    ],
    ['the very person', { ...supervisor, id: manager.id }],
    ['of the department that was judged', { ...supervisor, departmentCode: place.departmentCode }],
    ['at work on the same cases', { ...supervisor, grants: [...supervisor.grants, ...handler.grants] }],
  ] satisfies [string, Actor][])('the department that appealed does not decide: %s', (_, actor) => {
    expect(attempt(appealing, 'uphold-appeal', actor, monday)).toEqual({ code: 'OWN_DEPARTMENT' })
    expect(attempt(appealing, 'reject-appeal', actor, monday)).toEqual({ code: 'OWN_DEPARTMENT' })
    expect(allowedActions(appealing, actor, monday)).toEqual(['supervise'])
  })

  it('a supervisor of another department decides', () => {
    const other = { ...supervisor, departmentCode: '530702-GAJ' }
    expect(reached(attempt(appealing, 'uphold-appeal', other, monday)).state).toBe('excluded')
    expect(reached(attempt(appealing, 'reject-appeal', other, monday)).state).toBe('verifying')
  })

  it('an appeal is decided once', () => {
    const rejected = reached(attempt(appealing, 'reject-appeal', { ...supervisor, departmentCode: 'other' }, monday))
    expect(attempt(rejected, 'appeal', manager, monday)).toEqual({ code: 'APPEAL_DECIDED' })
    expect(allowedActions(rejected, manager, monday)).not.toContain('appeal')
  })

  it('an appeal by a hall manager counts as the department of the window', () => {
    const byHall = after(visited, [['appeal', manager, '2026-11-23 10:00']])
    expect(byHall.appealedBy).toEqual({ id: manager.id, departmentCode: place.departmentCode })
  })
})

describe('a stale version', () => {
  it('is told before anything about the state', () => {
    // Prepare
    const stale = { version: reviewing.version - 1 }

    // Act and assess
    expect(attempt(reviewing, 'submit', handler, monday, stale)).toEqual({ code: 'VERSION_STALE', field: 'version' })
    expect(attempt(reviewing, 'submit', staff('auditor'), monday, stale)).toEqual({ code: 'FORBIDDEN' })
  })
})

describe('what an action needs', () => {
  it.each([
    ['appeal', visited, manager, 'text'],
    ['submit', rectifying, handler, 'text'],
    ['return', reviewing, manager, 'text'],
    ['approve', reviewing, manager, 'text'],
    ['supervise', visited, supervisor, 'text'],
    ['uphold-appeal', appealing, supervisor, 'text'],
    ['request-extension', rectifying, handler, 'workingDays'],
    ['request-extension', rectifying, handler, 'text'],
    ['grant-extension', asked, manager, 'text'],
    ['refuse-extension', asked, manager, 'text'],
    ['visit', accepted, handler, 'channel'],
    ['hand-over', visited, handler, 'assignee'],
    ['hand-over', visited, handler, 'text'],
    ['visit', accepted, handler, 'outcome'],
    ['rectify', visited, handler, 'path'],
    ['assign', visited, manager, 'assignee'],
  ] as const)('%s needs its %4$s', (action, followUp, actor, field) => {
    expect(attempt(followUp, action, actor, monday, { [field]: undefined })).toEqual({ code: 'FIELD_INVALID', field })
  })

  it('a blank text is no text', () => {
    expect(attempt(reviewing, 'approve', manager, monday, { text: ' 　\n' })).toEqual({
      code: 'FIELD_INVALID',
      field: 'text',
    })
  })

  it.each([0, -1, 1.5, 6, 15])('an extension by %p working days is refused', (workingDays) => {
    expect(attempt(rectifying, 'request-extension', handler, monday, { workingDays })).toEqual({
      code: 'FIELD_INVALID',
      field: 'workingDays',
    })
  })

  it('accepting and closing need nothing', () => {
    const bare = { version: 1 }
    expect(takeAction(openedFollowUp(), 'accept', bare, handler, monday)).toHaveProperty('followUp')
  })
})

describe('accept and assign', () => {
  it('who accepts is in charge, unless somebody was assigned before', () => {
    const assigned = after(openedFollowUp(), [['assign', manager, '2026-11-23 09:00']])
    expect(accepted.assignee).toEqual({ id: 'handler', name: '名 handler' })
    expect(reached(attempt(assigned, 'accept', handler, monday)).assignee?.id).toBe('colleague')
  })

  it('notes the colleague in the history', () => {
    const assigned = reached(attempt(visited, 'assign', manager, monday))
    expect(assigned.assignee).toEqual({ id: 'colleague', name: '名 colleague' })
    expect(assigned.history.at(-1)).toMatchObject({
      action: 'assign',
      assignee: { id: 'colleague', name: '名 colleague' },
      from: 'verifying',
      to: 'verifying',
    })
  })

  it.each([
    ['is unknown', undefined],
    ['is not the one named', staff('handler', 'region:530702', 'somebody else')],
    ['works elsewhere', staff('handler', 'region:530721', 'colleague')],
    ['only looks on', staff('auditor', 'region:530702', 'colleague')],
    [
      'was judged',
      {
        id: 'colleague',
        name: '名 colleague',
        grants: [
          { role: 'handler', scope: 'region:530702' },
          { role: 'clerk', scope: 'window:530702-01-03' },
        ],
      } satisfies Actor,
    ],
  ])('refuses a colleague who %s', (_, colleague) => {
    const request = { version: visited.version, assignee: 'colleague' }
    const result = takeAction(visited, 'assign', request, manager, { ...monday, colleague })
    expect(result).toEqual({ code: 'ASSIGNEE_INVALID', field: 'assignee' })
  })
})

describe('a hand-over', () => {
  const request = { version: visited.version, assignee: 'colleague', text: '外出培训' }
  const beside = staff('handler', 'hall:530702-01', 'colleague')
  const handOver = (colleague: Actor | undefined, actor = handler) =>
    takeAction(visited, 'hand-over', request, actor, { ...monday, colleague })

  it('puts a colleague of the hall in charge, with the reason', () => {
    const handed = reached(handOver(beside))
    expect(handed).toMatchObject({ state: 'verifying', assignee: { id: 'colleague' } })
    expect(handed.history.at(-1)).toMatchObject({
      action: 'hand-over',
      text: '外出培训',
      assignee: { id: 'colleague' },
    })
    expect(attempt(handed, 'hand-over', handler, monday)).toEqual({ code: 'NOT_IN_CHARGE' })
  })

  it('is for whoever is in charge alone', () => {
    expect(handOver(beside, staff('handler', 'region:530702', 'another'))).toEqual({ code: 'NOT_IN_CHARGE' })
    expect(handOver(beside, manager)).toEqual({ code: 'FORBIDDEN' })
  })

  it.each<[string, Actor | undefined, boolean]>([
    ['of the hall', beside, true],
    ['of the department of the case', staff('handler', `department:${place.departmentCode}`, 'colleague'), true],
    ['of the giver’s department', { ...staff('handler', 'region:530702', 'colleague'), departmentCode: 'ours' }, true],
    ['of another department', { ...staff('handler', 'region:530702', 'colleague'), departmentCode: 'theirs' }, false],
    ['who works elsewhere', staff('handler', 'region:530721', 'colleague'), false],
    ['who is unknown', undefined, false],
  ])('to a colleague %s: %3$p', (_, colleague, possible) => {
    const result = handOver(colleague, { ...handler, departmentCode: 'ours' })
    expect('followUp' in result).toBe(possible)
    if (!possible) expect(result).toEqual({ code: 'ASSIGNEE_INVALID', field: 'assignee' })
  })

  it('is not made to oneself', () => {
    const self = staff('handler', 'hall:530702-01', 'handler')
    const result = takeAction(visited, 'hand-over', { ...request, assignee: 'handler' }, handler, {
      ...monday,
      colleague: self,
    })
    expect(result).toEqual({ code: 'ASSIGNEE_INVALID', field: 'assignee' })
  })
})

describe('visits', () => {
  const rectifyingUnvisited = after(accepted, [['rectify', handler, '2026-11-23 10:00']])
  const anonymous = after(openedFollowUp({ anonymous: true, contactMasked: undefined }), [
    ['accept', handler, '2026-11-23 09:10'],
    ['rectify', handler, '2026-11-23 09:20'],
  ])

  it('at least one comes before rectification is submitted', () => {
    expect(attempt(rectifyingUnvisited, 'submit', handler, monday)).toEqual({ code: 'VISIT_REQUIRED' })
    expect(allowedActions(rectifyingUnvisited, handler, monday)).not.toContain('submit')
  })

  it('an attempt that reached nobody is one', () => {
    const tried = reached(
      attempt(rectifyingUnvisited, 'visit', handler, monday, { outcome: 'notReached', text: '无人接听' }),
    )
    expect(tried.visits).toBe(1)
    expect(attempt(tried, 'submit', handler, monday)).toHaveProperty('followUp')
  })

  it('says how it was tried, and why nobody was reached', () => {
    const tried = reached(attempt(visited, 'visit', handler, monday, { outcome: 'reached', channel: 'inPerson' }))
    expect(tried.history.at(-1)).toMatchObject({ outcome: 'reached', channel: 'inPerson' })
    expect(attempt(visited, 'visit', handler, monday, { outcome: 'notReached', text: ' ' })).toEqual({
      code: 'FIELD_INVALID',
      field: 'text',
    })
  })

  it('无法联系 is not for who left a contact', () => {
    const result = attempt(rectifyingUnvisited, 'visit', handler, monday, { outcome: 'noContact' })
    expect(result).toEqual({ code: 'FIELD_INVALID', field: 'outcome' })
  })

  it('无法联系 says why', () => {
    const result = attempt(anonymous, 'visit', handler, monday, { outcome: 'noContact', text: undefined })
    expect(result).toEqual({ code: 'FIELD_INVALID', field: 'text' })
  })

  it('无法联系 verifies without a visit and is counted apart', () => {
    // Act
    const verified = reached(
      attempt(anonymous, 'visit', handler, monday, { outcome: 'noContact', text: '未留联系方式' }),
    )

    // Assess
    expect(verified).toMatchObject({ visits: 0, withoutContact: true })
    expect(verified.history.at(-1)).toMatchObject({ outcome: 'noContact', text: '未留联系方式' })
    expect(verified.history.at(-1)?.channel).toBeUndefined()
    expect(attempt(verified, 'submit', handler, monday)).toHaveProperty('followUp')
  })
})

describe('the deadline', () => {
  const due = (text: string) => clockAt(text).now.toISOString()

  it('of a simple case, or one to explain, stays at 5 working days; a complex one has 15', () => {
    expect(rectifying.dueAt).toBe(due('2026-11-27 17:00'))
    expect(after(visited, [['rectify', handler, '2026-11-23 10:00', { path: 'explained' }]]).dueAt).toBe(
      due('2026-11-27 17:00'),
    )
    expect(after(visited, [['rectify', handler, '2026-11-25 10:00', { path: 'complex' }]]).dueAt).toBe(
      due('2026-12-11 17:00'),
    )
  })

  it('is extended once, when somebody else grants what was asked for, from where it was', () => {
    // Act
    const extended = reached(attempt(asked, 'grant-extension', manager, monday, { text: '同意' }))

    // Assess
    expect(asked).toMatchObject({ dueAt: due('2026-11-27 17:00'), extended: false })
    expect(asked.extensionRequested).toMatchObject({ workingDays: 3, reason: '等待上级批复', by: { id: 'handler' } })
    expect(extended).toMatchObject({ extended: true, dueAt: due('2026-12-02 17:00') })
    expect(extended.extensionRequested).toBeUndefined()
    expect(extended.history.at(-1)).toMatchObject({ action: 'grant-extension', value: extended.dueAt, text: '同意' })
    expect(attempt(extended, 'request-extension', handler, monday)).toEqual({ code: 'EXTENSION_USED' })
    expect(allowedActions(extended, supervisor, monday)).not.toContain('grant-extension')
  })

  it('stays when the extension is refused, and it may be asked for again', () => {
    const refused = reached(attempt(asked, 'refuse-extension', supervisor, monday, { text: '请按原期限' }))
    expect(refused).toMatchObject({ dueAt: asked.dueAt, extended: false })
    expect(attempt(refused, 'request-extension', handler, monday)).toHaveProperty('followUp')
  })

  it('is not extended by who asked, nor twice asked for, nor where nobody asked', () => {
    const byManager = after(rectifying, [['request-extension', manager, '2026-11-23 11:00']])
    expect(attempt(byManager, 'grant-extension', manager, monday)).toEqual({ code: 'OWN_WORK' })
    expect(attempt(byManager, 'refuse-extension', manager, monday)).toEqual({ code: 'OWN_WORK' })
    expect(attempt(asked, 'request-extension', handler, monday)).toEqual({ code: 'ACTION_NOT_POSSIBLE' })
    expect(attempt(rectifying, 'grant-extension', manager, monday)).toEqual({ code: 'ACTION_NOT_POSSIBLE' })
  })

  it('asked for in vain: the request lapses with the submission', () => {
    const submitted = reached(attempt(asked, 'submit', handler, monday))
    expect(submitted.extensionRequested).toBeUndefined()
    const returned = reached(attempt(submitted, 'return', manager, monday))
    expect(attempt(returned, 'grant-extension', manager, monday)).toEqual({ code: 'ACTION_NOT_POSSIBLE' })
  })

  it('is not moved once it has passed: a later one would hide that it was missed', () => {
    // Prepare
    const late = clockAt('2026-11-30 09:00')

    // Act
    const complex = reached(attempt(visited, 'rectify', handler, late, { path: 'complex' }))

    // Assess
    expect(complex).toMatchObject({ path: 'complex', dueAt: due('2026-11-27 17:00') })
    expect(attempt(rectifying, 'request-extension', handler, late)).toEqual({ code: 'ACTION_NOT_POSSIBLE' })
    expect(attempt(asked, 'grant-extension', manager, late)).toEqual({ code: 'ACTION_NOT_POSSIBLE' })
    expect(attempt(asked, 'refuse-extension', manager, late)).toHaveProperty('followUp')
  })
})

describe('review and reply', () => {
  it('counts each return and notes why', () => {
    const returned = reached(attempt(reviewing, 'return', manager, monday, { text: '没有回答问题' }))
    expect(returned).toMatchObject({ state: 'rectifying', returns: 1 })
    expect(returned.history.at(-1)).toMatchObject({
      action: 'return',
      text: '没有回答问题',
      by: { kind: 'staff', id: 'hallManager' },
    })
  })

  it('the approval replies to the reviewer', () => {
    const replied = reached(
      attempt(reviewing, 'approve', manager, clockAt('2026-11-25 10:00'), { text: ' 已增开窗口。 ' }),
    )
    expect(replied).toMatchObject({ state: 'replied', reply: '已增开窗口。', repliedAt: '2026-11-25T02:00:00.000Z' })
  })
})

describe('closing', () => {
  const replied = after(openedFollowUp(), wayToReply)

  it.each([
    ['2026-11-25 11:00', false],
    ['2026-12-02 17:00', false],
    ['2026-12-02 17:01', true],
  ])('without a verdict, at %s: %p', (at, possible) => {
    expect('followUp' in attempt(replied, 'close', manager, clockAt(at), { text: undefined })).toBe(possible)
  })

  it('with a verdict, at once', () => {
    const judged: FollowUp = { ...replied, verdict: 'satisfied' }
    expect(reached(attempt(judged, 'close', supervisor, clockAt('2026-11-25 11:00'))).state).toBe('closed')
  })
})

describe('the contact', () => {
  it('is shown for a reason, which is recorded', () => {
    // Act
    const result = revealContact(visited, ' 电话核实 ', handler, monday.now)

    // Assess
    expect(reached(result)).toMatchObject({ version: visited.version + 1, state: 'verifying' })
    expect(reached(result).history.at(-1)).toMatchObject({
      action: 'reveal-contact',
      text: '电话核实',
      by: { id: 'handler' },
    })
  })

  it('is not shown without a reason, to whom it does not concern, to who was judged, or where there is none', () => {
    const judged: Actor = { ...handler, grants: [...handler.grants, { role: 'clerk', scope: 'window:530702-01-03' }] }
    const without = openedFollowUp({ contactMasked: undefined })
    expect(revealContact(visited, ' ', handler, monday.now)).toEqual({ code: 'FIELD_INVALID', field: 'reason' })
    expect(revealContact(visited, '看看', supervisor, monday.now)).toEqual({ code: 'FORBIDDEN' })
    expect(revealContact(visited, '看看', judged, monday.now)).toEqual({ code: 'OWN_CASE' })
    expect(revealContact(without, '电话核实', handler, monday.now)).toEqual({ code: 'NOT_FOUND' })
    expect(mayRevealContact(visited, handler)).toBe(true)
    expect(mayRevealContact(visited, judged)).toBe(false)
  })
})

it('an action leaves the follow-up it was given as it was', () => {
  const before = JSON.stringify(visited)
  takeAction(visited, 'rectify', { version: visited.version, path: 'complex' }, handler, {
    ...monday,
    profile,
    calendar: plainCalendar,
  })
  expect(JSON.stringify(visited)).toBe(before)
})
