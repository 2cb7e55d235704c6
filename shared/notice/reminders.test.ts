import fc from 'fast-check'
import calendarFile from '../../seeds/lijiang/calendar.json'
import { type Calendar, isOfficeTime } from '../calendar/index.ts'
import { reminderKinds, reminderWatch } from '../case/index.ts'
import { type FollowUp, giveVerdict, openFollowUp, reschedule } from '../follow-up/index.ts'
import { after, clockAt, openedFollowUp, plainCalendar, profile, staff, wayToReply } from '../test-data/follow-up.ts'
import { reviewWith } from '../test-data/review.ts'
import { caseAfter, head, openedSurveyCase, worker } from '../test-data/survey-case.ts'
import {
  dueReminders,
  type NoticedCase,
  noticedFollowUp,
  noticedSurveyCase,
  noticesOfReminder,
  type Reminder,
} from './index.ts'

const calendar: Calendar = calendarFile.years
const handler = staff('handler')
const colleague = staff('handler', 'hall:530702-01', 'colleague')
const manager = staff('hallManager', 'hall:530702-01')
const supervisor = staff('supervisor', 'city:530700')
const clerk = staff('clerk', 'window:530702-01-03')
const everybody = [handler, colleague, manager, supervisor, clerk, staff('auditor'), staff('handler', 'hall:530721-01')]

/** To visit by Monday 2026-11-23, to reply by Friday the 27th, both 17:00. */
const opened = openedFollowUp()
const visited = after(opened, wayToReply.slice(0, 2))
const rectifying = after(opened, wayToReply.slice(0, 3))

describe('which reminders are due', () => {
  it.each([
    ['2026-11-23 09:00', [], 'more than four working hours are left'],
    ['2026-11-23 12:30', [], 'four hours are left, at noon'],
    ['2026-11-23 13:00', ['visit before-due'], 'after the noon break'],
    ['2026-11-23 15:59', ['visit before-due'], 'until an hour is left'],
    ['2026-11-23 16:00', ['visit at-due'], 'the last hour'],
    ['2026-11-23 17:00', [], 'offices have closed'],
    ['2026-11-23 23:59', [], 'the evening'],
    ['2026-11-24 00:00', [], 'midnight'],
    ['2026-11-24 08:59', [], 'the morning before opening'],
    ['2026-11-24 09:00', ['visit overdue'], 'the next working minute'],
    ['2026-11-24 16:59', ['visit overdue'], 'not yet a working day late'],
    ['2026-11-25 09:00', ['visit overdue', 'visit escalated-to-manager'], 'a working day late'],
    ['2026-11-25 16:59', ['visit overdue', 'visit escalated-to-manager'], 'two days before the reply is due'],
  ])('of a visit that nobody makes, at %s: %j (%s)', (at, expected) => {
    expect(namesAt(opened, at)).toEqual(expected)
  })

  it.each([
    ['2026-11-25 16:59', []],
    ['2026-11-26 09:00', ['rectification before-due']],
    ['2026-11-27 16:00', ['rectification at-due']],
    ['2026-11-28 10:00', []],
    ['2026-11-30 09:00', ['rectification overdue']],
    ['2026-12-01 09:00', ['rectification overdue', 'rectification escalated-to-manager']],
    [
      '2026-12-02 09:00',
      ['rectification overdue', 'rectification escalated-to-manager', 'rectification escalated-to-supervisor'],
    ],
  ])('of a reply, at %s: %j', (at, expected) => {
    expect(namesAt(visited, at)).toEqual(expected)
  })

  it('of both deadlines: neither hides the other', () => {
    const due = namesAt(opened, '2026-11-30 09:00')
    expect(due).toContain('visit escalated-to-supervisor')
    expect(due).toContain('rectification overdue')
  })

  it('of a reported problem: to accept it, then to reply', () => {
    const reported = openedSurveyCase()
    expect(namesOf(noticedSurveyCase(reported), clockAt('2026-11-23 13:00'))).toEqual(['accept before-due'])
    const accepted = caseAfter(reported, [['accept', worker, '2026-11-23 13:10']])
    expect(namesOf(noticedSurveyCase(accepted), clockAt('2026-11-23 16:30'))).toEqual([])
    expect(namesOf(noticedSurveyCase(accepted), clockAt('2026-12-11 16:30'))).toEqual(['reply at-due'])
  })

  it('none once the case was replied to or excluded', () => {
    const excluded: FollowUp = { ...opened, state: 'excluded' }
    for (const done of [after(opened, wayToReply), excluded]) expect(namesAt(done, '2026-12-02 10:00')).toEqual([])
  })
})

describe('holidays', () => {
  it('are no time to remind: what falls into 国庆 comes on the first day after it', () => {
    // To visit by the next day, a worked Sunday before the holidays.
    const followUp = openedOn('2024-09-28 10:00')
    expect(namesAt(followUp, '2024-09-29 13:00', calendar)).toEqual(['visit before-due'])
    expect(namesAt(followUp, '2024-09-30 09:00', calendar)).toEqual(['visit overdue'])
    for (let day = 1; day <= 7; day += 1) expect(namesAt(followUp, `2024-10-0${day} 10:00`, calendar)).toEqual([])
    expect(namesAt(followUp, '2024-10-08 09:00', calendar)).toContain('visit escalated-to-manager')
  })

  it('a worked Saturday (调休) is a day like others', () => {
    // To reply by Saturday 2024-10-12, 17:00.
    const followUp = { ...openedOn('2024-09-30 16:00'), visits: 1 }
    expect(namesAt(followUp, '2024-10-12 16:00', calendar)).toEqual(['rectification at-due'])
    expect(namesAt(followUp, '2024-10-13 10:00', calendar)).toEqual([])
    expect(namesAt(followUp, '2024-10-14 09:00', calendar)).toEqual(['rectification overdue'])
  })

  it('of a year without a calendar are not known: weekdays count, and the notice says 暂定', () => {
    const followUp = openedOn('2026-12-30 10:00')
    expect(namesAt(followUp, '2027-01-02 10:00', calendar)).toEqual([])
    const [reminder] = remindersOf(noticedFollowUp(followUp), clockAt('2027-01-04 09:00', calendar))
    const [notice] = noticesOf(noticedFollowUp(followUp), reminder)
    expect(notice?.deadline?.provisional).toBe(true)
  })

  it('that are published later move the deadline, and with it its reminders', () => {
    const followUp = openedOn('2026-12-31 10:00')
    const holidays = ['2027-01-01', '2027-01-02', '2027-01-03']
    const filled = [...calendar, { year: 2027, source: 'made up for this test', holidays, workdays: [] }]
    const dated = reschedule(followUp, clockAt('2027-01-01 09:30', filled))
    expect(namesAt(followUp, '2027-01-01 13:00', calendar)).toEqual(['visit before-due'])
    expect(dated && namesAt(dated, '2027-01-01 13:00', filled)).toEqual([])
    expect(dated && namesAt(dated, '2027-01-04 13:00', filled)).toEqual(['visit before-due'])
  })
})

describe('a new deadline', () => {
  it('of an extension is reminded of anew, the old one no more', () => {
    const extended = after(rectifying, [
      ['request-extension', handler, '2026-11-25 10:00', { workingDays: 5 }],
      ['grant-extension', manager, '2026-11-25 11:00'],
    ])
    const before = identitiesAt(rectifying, '2026-11-26 10:00')
    expect(before).toHaveLength(1)
    expect(namesAt(extended, '2026-11-26 10:00')).toEqual([])
    expect(namesAt(extended, '2026-11-30 10:00')).toEqual([])
    const later = identitiesAt(extended, '2026-12-03 10:00')
    expect(later).toHaveLength(1)
    expect(before).not.toEqual(later)
  })

  it('of a reopening is another round, though the reminders are called the same', () => {
    const replied = after(opened, wayToReply)
    const judged = giveVerdict(replied, { verdict: 'dissatisfied' }, clockAt('2026-11-30 10:00'))
    const reopened = 'followUp' in judged ? judged.followUp : undefined
    expect(reopened && namesAt(reopened, '2026-12-07 16:30')).toEqual(['rectification at-due'])
    expect(reopened && identitiesAt(reopened, '2026-12-07 16:30')).not.toEqual(
      identitiesAt(visited, '2026-11-27 16:30'),
    )
  })
})

describe('who is reminded', () => {
  it.each([
    ['whoever has the case', rectifying, 'overdue', ['handler']],
    ['everybody who could take it, while nobody has it', opened, 'overdue', ['handler', 'colleague', 'hallManager']],
    ['the hall’s manager, when it is escalated', opened, 'escalated-to-manager', ['hallManager']],
    ['the supervisor, when it is escalated further', opened, 'escalated-to-supervisor', ['supervisor']],
    ['who approves, once it was submitted', after(opened, wayToReply.slice(0, 4)), 'at-due', ['hallManager']],
    [
      'the supervisor, while an appeal is decided',
      after(visited, [['appeal', manager, '2026-11-23 11:00']]),
      'overdue',
      ['supervisor'],
    ],
  ] as const)('%s', (_, followUp, kind, expected) => {
    const noticed = noticedFollowUp(followUp)
    const [deadline] = noticed.deadlines
    const notices = noticesOf(noticed, deadline && { kind, deadline })
    expect(notices.map(({ staffId }) => staffId)).toEqual(expected)
  })

  it('never who was reviewed, who submitted it, or who is of the department that appealed', () => {
    const judged = { ...manager, id: 'judged', grants: [...manager.grants, ...clerk.grants] }
    const submitted = after(opened, wayToReply.slice(0, 3).concat([['submit', manager, '2026-11-24 10:00']]))
    const appealed = after(visited, [
      ['appeal', { ...manager, departmentCode: supervisor.departmentCode ?? 'own' }, '2026-11-23 11:00'],
    ])
    expect(recipients(noticedFollowUp(opened), [judged])).toEqual([])
    expect(recipients(noticedFollowUp(submitted), [manager, supervisor])).toEqual(['supervisor'])
    expect(recipients(noticedFollowUp(appealed), [{ ...supervisor, departmentCode: 'own' }])).toEqual([])
  })

  it('everybody who could take it, when whoever had it works there no more', () => {
    expect(recipients(noticedFollowUp(rectifying), [colleague, manager])).toEqual(['colleague', 'hallManager'])
  })

  it('of a reported problem: its department, and the manager while a reply is approved', () => {
    const team = [worker, head, colleague]
    expect(recipients(noticedSurveyCase(openedSurveyCase()), team)).toEqual([worker.id, head.id])
    const submitted = caseAfter(openedSurveyCase(), [
      ['accept', worker, '2026-11-23 09:10'],
      ['visit', worker, '2026-11-23 09:30'],
      ['rectify', worker, '2026-11-24 10:00'],
    ])
    expect(recipients(noticedSurveyCase(submitted), team)).toEqual([head.id])
  })
})

describe('however the clock ticks', () => {
  const start = Date.parse('2026-09-01T00:00:00+08:00')
  const someInstant = fc.integer({ min: 0, max: 90 * 24 * 60 }).map((minutes) => new Date(start + minutes * 60_000))

  it('nothing is sent outside office hours, and of one deadline only what is true', () => {
    fc.assert(
      fc.property(someInstant, someInstant, (givenAt, now) => {
        const followUp = openFollowUp(reviewWith(), givenAt, profile, calendar)
        const reminders = remindersOf(noticedFollowUp(followUp), { now, calendar, profile })
        if (!isOfficeTime(now, calendar, profile.officeHours)) expect(reminders).toEqual([])
        for (const { kind, deadline } of reminders) {
          expect(kind === 'before-due' || kind === 'at-due').toBe(now <= new Date(deadline.at))
        }
      }),
    )
  })

  it('each reminder of a deadline has one identity, and all come when ticks are at most half an hour apart', () => {
    const gaps = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 40, maxLength: 40 })
    fc.assert(
      fc.property(someInstant, gaps, (givenAt, minutes) => {
        // Prepare
        const followUp = { ...openFollowUp(reviewWith(), givenAt, profile, calendar), visits: 1 }
        const noticed = noticedFollowUp(followUp)
        const told = new Set<string>()
        let now = new Date(Date.parse(followUp.dueAt) - 3 * 24 * 60 * 60_000)
        const end = new Date(Date.parse(followUp.dueAt) + 14 * 24 * 60 * 60_000)
        // Act
        for (let tick = 0; now < end; tick += 1) {
          for (const reminder of remindersOf(noticed, { now, calendar, profile })) {
            const [notice] = noticesOfReminder(noticed, reminder, everybody, now)
            if (notice) told.add(notice.identity)
          }
          now = new Date(now.getTime() + (minutes[tick % minutes.length] ?? 30) * 60_000)
        }
        // Assess
        expect([...told].map((identity) => identity.split(' ').at(-1))).toEqual([...reminderKinds])
      }),
      { numRuns: 8 },
    )
  })
})

function openedOn(text: string): FollowUp {
  return openFollowUp(reviewWith(), clockAt(text).now, profile, calendar)
}

function remindersOf(noticed: NoticedCase, clock: Parameters<typeof reminderWatch>[0]): Reminder[] {
  return dueReminders(noticed, reminderWatch(clock))
}

function namesOf(noticed: NoticedCase, clock: Parameters<typeof reminderWatch>[0]): string[] {
  return remindersOf(noticed, clock).map(({ kind, deadline }) => `${deadline.kind} ${kind}`)
}

function namesAt(followUp: FollowUp, at: string, days: Calendar = plainCalendar): string[] {
  return namesOf(noticedFollowUp(followUp), clockAt(at, days))
}

function noticesOf(noticed: NoticedCase, reminder: Reminder | undefined, members = everybody) {
  return reminder ? noticesOfReminder(noticed, reminder, members, clockAt('2026-11-30 10:00').now) : []
}

function identitiesAt(followUp: FollowUp, at: string): string[] {
  const noticed = noticedFollowUp(followUp)
  const reminders = remindersOf(noticed, clockAt(at))
  return [...new Set(reminders.flatMap((reminder) => noticesOf(noticed, reminder)).map(({ identity }) => identity))]
}

/** Who is reminded that the next deadline is due. */
function recipients(noticed: NoticedCase, members: typeof everybody): string[] {
  const [deadline] = noticed.deadlines
  return noticesOf(noticed, deadline && { kind: 'at-due', deadline }, members).map(({ staffId }) => staffId)
}
