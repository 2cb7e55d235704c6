import { followUpActions, followUpTable } from '@minping/shared/follow-up'
import { actionDeadline } from './action-deadline'
import { checkDraft, emptyDraft, mostText, requestOf } from './draft'
import { mainAction } from './main-action'

const unvisited = { visits: 0, history: [] }
const visited = { visits: 1, history: [] }

describe('the main action', () => {
  it.each([
    ['pending', { ...unvisited, actions: ['accept', 'assign'] }, 'accept'],
    ['not visited', { ...unvisited, actions: ['assign', 'visit', 'appeal', 'rectify'] }, 'visit'],
    ['visited', { ...visited, actions: ['assign', 'visit', 'appeal', 'rectify'] }, 'rectify'],
    ['being rectified', { ...visited, actions: ['assign', 'visit', 'request-extension', 'submit'] }, 'submit'],
    ['asked to be extended', { ...visited, actions: ['assign', 'grant-extension', 'submit'] }, 'grant-extension'],
    ['in review', { ...visited, actions: ['return', 'approve'] }, 'approve'],
    ['replied', { ...visited, actions: ['close'] }, 'close'],
    ['watched over only', { ...visited, actions: ['supervise'] }, 'supervise'],
    ['closed', { ...visited, actions: [] }, undefined],
  ] as const)('of a case that is %s', (_, followUp, expected) => {
    expect(mainAction({ ...followUp, actions: [...followUp.actions], history: [] })).toBe(expected)
  })

  it('is not another visit once 无法联系 was recorded', () => {
    // Prepare
    const noContact = {
      action: 'visit',
      by: { kind: 'staff' as const, name: '经办岗一' },
      at: '2026-11-20T10:00:00+08:00',
      from: 'verifying' as const,
      to: 'verifying' as const,
      outcome: 'noContact' as const,
    }

    // Act
    const action = mainAction({ visits: 0, history: [noContact], actions: ['visit', 'rectify'] })

    // Assess
    expect(action).toBe('rectify')
  })
})

describe('a draft', () => {
  it.each(followUpActions)('of %s lacks exactly what the workflow needs', (action) => {
    const visitsToo = action === 'visit' ? ['channel', 'text'] : []
    const needed = [...followUpTable[action].needs, ...visitsToo]
    expect(Object.keys(checkDraft(action, emptyDraft)).sort()).toEqual(needed.sort())
  })

  it('of a visit says how it was tried, and why nobody was reached', () => {
    expect(checkDraft('visit', { text: '', outcome: 'reached', channel: 'phone' })).toEqual({})
    expect(checkDraft('visit', { text: '', outcome: 'notReached' })).toEqual({ channel: 'missing', text: 'missing' })
    expect(checkDraft('visit', { text: ' ', outcome: 'noContact' })).toEqual({ text: 'missing' })
  })

  it('takes 255 characters and not one more', () => {
    expect(checkDraft('submit', { text: '改'.repeat(mostText) })).toEqual({})
    expect(checkDraft('submit', { text: '改'.repeat(mostText + 1) })).toEqual({ text: 'tooLong' })
  })

  it('becomes a request with what was entered, on the version that was seen', () => {
    expect(requestOf({ text: ' 已重新办理 ', path: 'simple' }, 4)).toEqual({
      version: 4,
      text: '已重新办理',
      path: 'simple',
    })
    expect(requestOf(emptyDraft, 1)).toEqual({ version: 1 })
    expect(requestOf({ text: '匿名', outcome: 'noContact', channel: 'phone' }, 1)).not.toHaveProperty('channel')
  })
})

describe('the deadline of an action', () => {
  const visitDueAt = '2026-11-24T17:00:00+08:00'
  const dueAt = '2026-11-30T17:00:00+08:00'

  it('is the visit’s until somebody visited, then the reply’s', () => {
    expect(actionDeadline('visit', { visitDueAt, dueAt, nextDueAt: visitDueAt })).toEqual({
      due: 'visit',
      at: visitDueAt,
    })
    expect(actionDeadline('visit', { visitDueAt, dueAt, nextDueAt: dueAt })).toEqual({ due: 'reply', at: dueAt })
    expect(actionDeadline('submit', { visitDueAt, dueAt, nextDueAt: dueAt })).toEqual({ due: 'reply', at: dueAt })
  })

  it('is none where the choice sets it, or nothing runs', () => {
    expect(actionDeadline('rectify', { visitDueAt, dueAt, nextDueAt: dueAt })).toBeUndefined()
    expect(actionDeadline('close', { visitDueAt, dueAt })).toBeUndefined()
  })
})
