import { addSupplement, type FollowUp, giveVerdict } from '../follow-up/index.ts'
import { giveSurveyCaseVerdict } from '../survey-case/index.ts'
import { after, clockAt, openedFollowUp, staff, wayToReply } from '../test-data/follow-up.ts'
import { caseAfter, head, openedSurveyCase, overseer, wayToCaseReply, worker } from '../test-data/survey-case.ts'
import { eventsOfFollowUp, eventsOfSurveyCase, type NoticedEvent, noticesOfEvent } from './index.ts'

const handler = staff('handler')
const colleague = staff('handler', 'hall:530702-01', 'colleague')
const manager = staff('hallManager')
const supervisor = staff('supervisor', 'city:530700')
const clerk = staff('clerk', 'window:530702-01-03')
const team = [handler, colleague, manager, supervisor, clerk, staff('auditor')]

const opened = openedFollowUp()
const at = '2026-11-24 10:00'
const accepted = after(opened, wayToReply.slice(0, 1))
const verifying = after(opened, wayToReply.slice(0, 2))
const rectifying = after(opened, wayToReply.slice(0, 3))
const reviewing = after(opened, wayToReply.slice(0, 4))
const replied = after(opened, wayToReply)
const appealing = after(verifying, [['appeal', manager, at]])
const requested = after(rectifying, [['request-extension', handler, at]])

describe('what staff are told of a follow-up', () => {
  it.each<[string, FollowUp, FollowUp, string[]]>([
    ['an assignment', accepted, after(accepted, [['assign', manager, at]]), ['colleague assigned']],
    ['a hand-over', accepted, after(accepted, [['hand-over', handler, at]]), ['colleague assigned']],
    ['a submission', rectifying, reviewing, ['hallManager to-approve']],
    ['a return', reviewing, after(reviewing, [['return', manager, at]]), ['handler returned']],
    ['an appeal', verifying, appealing, ['supervisor to-decide']],
    [
      'an appeal that is rejected',
      appealing,
      after(appealing, [['reject-appeal', supervisor, at]]),
      ['handler appeal-rejected', 'hallManager appeal-rejected'],
    ],
    [
      'an appeal that is upheld',
      appealing,
      after(appealing, [['uphold-appeal', supervisor, at]]),
      ['handler appeal-upheld', 'hallManager appeal-upheld'],
    ],
    ['an extension that is asked for', rectifying, requested, ['hallManager extension-requested']],
    [
      'an extension that is granted',
      requested,
      after(requested, [['grant-extension', manager, at]]),
      ['handler extension-granted'],
    ],
    [
      'an extension that is refused',
      requested,
      after(requested, [['refuse-extension', manager, at]]),
      ['handler extension-refused'],
    ],
    [
      'a supervision',
      rectifying,
      after(rectifying, [['supervise', supervisor, at]]),
      ['handler supervised', 'hallManager supervised'],
    ],
    ['an acceptance', opened, accepted, []],
    ['a visit', accepted, verifying, []],
    ['a reply', reviewing, replied, []],
  ])('%s', (_, before, changed, expected) => {
    expect(toldOf(eventsOfFollowUp(before, changed))).toEqual(expected)
  })

  it('a verdict of 不满意, which reopens it', () => {
    const judged = giveVerdict(replied, { verdict: 'dissatisfied' }, clockAt('2026-11-26 10:00'))
    if ('code' in judged) throw new Error(judged.code)
    expect(toldOf(eventsOfFollowUp(replied, judged.followUp))).toEqual(['handler reopened', 'hallManager reopened'])
  })

  it('a bad supplement, which reopens it, and not another one', () => {
    const clock = clockAt('2026-11-26 10:00')
    const bad = addSupplement(replied, { level: 1, labels: ['110'] }, clock)
    const good = addSupplement(replied, { level: 5, labels: [] }, clock)
    expect(toldOf(eventsOfFollowUp(replied, bad))).toEqual(['handler reopened', 'hallManager reopened'])
    expect(eventsOfFollowUp(replied, good)).toEqual([])
  })

  it('goes to the supervisor where the only manager asks for the extension', () => {
    const asked = after(rectifying, [['request-extension', manager, at]])
    expect(toldOf(eventsOfFollowUp(rectifying, asked))).toEqual(['supervisor extension-requested'])
  })

  it('has an identity of its own each time, and the deadline that runs now', () => {
    const [first] = noticesOf(eventsOfFollowUp(rectifying, reviewing))
    const returned = after(reviewing, [['return', manager, at]])
    const again = after(returned, [['submit', handler, '2026-11-24 11:00']])
    const [second] = noticesOf(eventsOfFollowUp(returned, again))
    expect([first?.kind, second?.kind]).toEqual(['to-approve', 'to-approve'])
    expect(first?.identity).not.toBe(second?.identity)
    expect(first?.deadline).toEqual({ kind: 'rectification', at: rectifying.dueAt, provisional: false })
  })
})

describe('what staff are told of a reported problem', () => {
  const reported = openedSurveyCase()
  const taken = caseAfter(reported, wayToCaseReply.slice(0, 2))
  const submitted = caseAfter(reported, wayToCaseReply.slice(0, 3))
  const answered = caseAfter(reported, wayToCaseReply)
  const group = staff('handler', 'department:530700-task-market', 'of the group')
  const members = [worker, head, overseer, group]
  const told = (events: NoticedEvent[]) => toldOf(events, members)

  it('when it is passed to another department, assigned, submitted, returned, extended or supervised', () => {
    const passed = caseAfter(reported, [['redispatch', head, at]])
    expect(told(eventsOfSurveyCase(reported, passed))).toEqual(['of the group dispatched'])
    expect(told(eventsOfSurveyCase(taken, submitted))).toEqual([`${head.id} to-approve`])
    expect(told(eventsOfSurveyCase(submitted, caseAfter(submitted, [['return', head, at]])))).toEqual([
      `${worker.id} returned`,
    ])
    expect(told(eventsOfSurveyCase(taken, caseAfter(taken, [['extend', head, at]])))).toEqual([
      `${worker.id} extension-granted`,
    ])
    expect(told(eventsOfSurveyCase(taken, caseAfter(taken, [['supervise', overseer, at]])))).toEqual([
      `${worker.id} supervised`,
      `${head.id} supervised`,
    ])
  })

  it('when the business is not satisfied', () => {
    const judged = giveSurveyCaseVerdict(answered, { verdict: 'dissatisfied' }, clockAt('2026-11-26 10:00'))
    if ('code' in judged) throw new Error(judged.code)
    expect(told(eventsOfSurveyCase(answered, judged.surveyCase))).toEqual([
      `${worker.id} reopened`,
      `${head.id} reopened`,
    ])
  })
})

function noticesOf(events: NoticedEvent[], members = team) {
  return events.flatMap((event) => noticesOfEvent(event, members, clockAt(at).now))
}

function toldOf(events: NoticedEvent[], members = team): string[] {
  return noticesOf(events, members).map(({ staffId, kind }) => `${staffId} ${kind}`)
}
