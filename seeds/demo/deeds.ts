import {
  addSupplement,
  type FollowUp,
  giveVerdict,
  type RectificationPath,
  revealContact,
  type Verdict,
} from '@minping/shared/follow-up'
import type { Judgement } from '@minping/shared/review'
import {
  act,
  type CaseState,
  contextAt,
  type Deed,
  expectDone,
  inHours,
  inOfficeMinutes,
  inWorkingDays,
  type Scene,
} from './case.ts'

/** Everything that stories are made of. Times are office minutes unless a citizen acts. */

export const accept = (due = inOfficeMinutes(10, 180)): Deed =>
  onFollowUp(due, (followUp, at, scene) => act(followUp, 'accept', {}, scene.cast.handler, at, scene))

export const assign = (due = inOfficeMinutes(10, 120)): Deed =>
  onFollowUp(due, (followUp, at, scene) => {
    const { manager, colleague } = scene.cast
    return act(followUp, 'assign', { assignee: colleague.id }, manager, at, scene, colleague)
  })

/** A visit that finds the reviewer; without contact it is recorded as 无法联系, with the reason. */
export const visit = (due = inOfficeMinutes(20, 240)): Deed =>
  onFollowUp(due, (followUp, at, scene) => {
    const { cast, words } = scene
    if (!followUp.hasContact) {
      return act(followUp, 'visit', { outcome: 'noContact', text: words.noContact() }, cast.handler, at, scene)
    }
    const revealed = expectDone(revealContact(followUp, words.reveal(), cast.handler, at), 'reveal-contact')
    return act(
      revealed,
      'visit',
      { outcome: 'reached', channel: 'phone', text: words.visitReached() },
      cast.handler,
      at,
      scene,
    )
  })

/** A call that nobody answers; without contact nobody is called. */
export const callInVain = (due = inOfficeMinutes(20, 240)): Deed =>
  onFollowUp(due, (followUp, at, scene) => {
    const { cast, words } = scene
    if (!followUp.hasContact) return followUp
    return act(
      followUp,
      'visit',
      { outcome: 'notReached', channel: 'phone', text: words.visitNotReached() },
      cast.handler,
      at,
      scene,
    )
  })

export const appeal = (due = inOfficeMinutes(60, 400)): Deed =>
  onFollowUp(due, (followUp, at, scene) =>
    act(followUp, 'appeal', { text: scene.words.appeal() }, scene.cast.manager, at, scene),
  )

/** The review leaves the figures in the same write. */
export const upholdAppeal = (due = inWorkingDays(1, 3)): Deed => ({
  due,
  perform: ({ review, followUp }, at, scene) => {
    const { cast, words } = scene
    const text = words.appealUpheld()
    return {
      review: { ...review, excluded: true },
      followUp: act(followUp, 'uphold-appeal', { text }, cast.supervisor, at, scene),
    }
  },
})

export const rejectAppeal = (due = inWorkingDays(1, 2)): Deed =>
  onFollowUp(due, (followUp, at, scene) =>
    act(followUp, 'reject-appeal', { text: scene.words.appealRejected() }, scene.cast.supervisor, at, scene),
  )

export const rectify = (path: RectificationPath, due = inOfficeMinutes(10, 120)): Deed =>
  onFollowUp(due, (followUp, at, scene) => act(followUp, 'rectify', { path }, scene.cast.handler, at, scene))

export const askExtension = (workingDays: number, due = inWorkingDays(1, 2)): Deed =>
  onFollowUp(due, (followUp, at, scene) =>
    act(followUp, 'request-extension', { workingDays, text: scene.words.extension() }, scene.cast.handler, at, scene),
  )

export const grantExtension = (due = inOfficeMinutes(30, 240)): Deed =>
  onFollowUp(due, (followUp, at, scene) =>
    act(followUp, 'grant-extension', { text: scene.words.extensionGranted() }, scene.cast.manager, at, scene),
  )

export const refuseExtension = (due = inOfficeMinutes(30, 240)): Deed =>
  onFollowUp(due, (followUp, at, scene) =>
    act(followUp, 'refuse-extension', { text: scene.words.extensionRefused() }, scene.cast.manager, at, scene),
  )

/** The handler passes the case on to the other one of the hall. */
export const handOver = (due = inOfficeMinutes(30, 240)): Deed =>
  onFollowUp(due, (followUp, at, scene) => {
    const { handler, colleague } = scene.cast
    const request = { assignee: colleague.id, text: scene.words.handOver() }
    return act(followUp, 'hand-over', request, handler, at, scene, colleague)
  })

export const submit = (due = inOfficeMinutes(120, 700)): Deed =>
  onFollowUp(due, (followUp, at, scene) => {
    const text = scene.words.submission(followUp.path ?? 'simple')
    return act(followUp, 'submit', { text }, scene.cast.handler, at, scene)
  })

export const returnForRedo = (due = inOfficeMinutes(30, 240)): Deed =>
  onFollowUp(due, (followUp, at, scene) =>
    act(followUp, 'return', { text: scene.words.returned() }, scene.cast.manager, at, scene),
  )

export const approve = (due = inOfficeMinutes(30, 300)): Deed =>
  onFollowUp(due, (followUp, at, scene) => {
    const text = scene.words.reply(followUp.path ?? 'simple')
    return act(followUp, 'approve', { text }, scene.cast.manager, at, scene)
  })

export const supervise = (due = inOfficeMinutes(60, 400)): Deed =>
  onFollowUp(due, (followUp, at, scene) =>
    act(followUp, 'supervise', { text: scene.words.supervision() }, scene.cast.supervisor, at, scene),
  )

export const close = (due = inOfficeMinutes(30, 300)): Deed =>
  onFollowUp(due, (followUp, at, scene) => act(followUp, 'close', {}, scene.cast.manager, at, scene))

/** Closed once the reviewer has had the time to answer, and didn't. */
export const closeUnanswered = (): Deed => close(inWorkingDays(7, 8))

export const judge = (verdict: Verdict, due = inHours(2, 90)): Deed =>
  onFollowUp(due, (followUp, at, scene) => {
    const reason = verdict === 'dissatisfied' ? scene.words.dissatisfied() : undefined
    return expectDone(giveVerdict(followUp, { verdict, reason }, contextAt(at, scene)), 'verdict')
  })

/** 追评, on the review and in the history of its case. */
export const supplement = (judgement: Judgement, due = inHours(20, 200)): Deed => ({
  due,
  perform: ({ review, followUp }, at, scene) => ({
    review: { ...review, supplement: { ...judgement, submittedAt: at.toISOString() } },
    followUp: addSupplement(followUp, judgement, contextAt(at, scene)),
  }),
})

/** A deed that changes the follow-up and not the review. */
function onFollowUp(due: Deed['due'], perform: (followUp: FollowUp, at: Date, scene: Scene) => FollowUp): Deed {
  return {
    due,
    perform: (state: CaseState, at, scene) => ({ ...state, followUp: perform(state.followUp, at, scene) }),
  }
}
