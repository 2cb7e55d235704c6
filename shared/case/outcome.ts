/** What a visit attempt found. `noContact` is for a review without contact, with the reason. */
export const visitOutcomes = ['reached', 'notReached', 'noContact'] as const
export type VisitOutcome = (typeof visitOutcomes)[number]

/** The answer to "does the rectification satisfy you?": 满意, 基本满意, 不满意. */
export const verdicts = ['satisfied', 'fairlySatisfied', 'dissatisfied'] as const
export type Verdict = (typeof verdicts)[number]

/** What somebody is asked after a reply, answered. */
export interface VerdictRequest {
  verdict: Verdict
  reason?: string | undefined
}
