import type { SurveyCaseView } from '@minping/shared/api'
import type { SurveyCaseAction } from '@minping/shared/survey-case'

/** What usually comes next, first one first. */
const order: readonly SurveyCaseAction[] = ['accept', 'visit', 'rectify', 'reply', 'supervise']
/** Once somebody tried to reach the business, the rectification is what is waited for. */
const visitedOrder: readonly SurveyCaseAction[] = ['accept', 'rectify', 'visit', 'reply', 'supervise']

/** The action that takes the case on, among those that are possible now; none while it waits for somebody else. */
export function mainAction({
  actions,
  visits,
}: Pick<SurveyCaseView, 'actions' | 'visits'>): SurveyCaseAction | undefined {
  const next = visits > 0 ? visitedOrder : order
  return next.find((action) => actions.includes(action))
}
