import type { Problem } from '@minping/shared/api'
import { newKey, type Received, send } from './http.ts'
import { windowId } from './people.ts'
import { badReview, goodReview } from './samples.ts'
import type { World } from './world.ts'

/** How supervisors meet each problem of flagged reviews. */
export function flagProvocations(world: () => World) {
  async function flagged(kind: 'good' | 'bad'): Promise<string> {
    const scene = world().sceneOf(windowId)
    const review = kind === 'good' ? goodReview(scene) : badReview(scene)
    const { reviewId } = await world().submit(await world().openCitizen(), review)
    await world().flag(reviewId)
    return reviewId
  }
  const decide = async (
    account: string,
    reviewId: string,
    decision: 'counts' | 'setAside',
    version = 1,
  ): Promise<Received<Problem>> =>
    send(world().url, `POST /api/flags/${reviewId}/decision`, {
      token: await world().signIn(account),
      key: newKey(),
      body: { version, decision, reason: '核对过当天叫号记录' },
    })

  return {
    BAD_REVIEW_STAYS: async () => decide('city-supervisor', await flagged('bad'), 'setAside'),
    DECIDED_BY_YOU: async () => {
      const reviewId = await flagged('good')
      await decide('city-supervisor', reviewId, 'setAside')
      return decide('city-supervisor', reviewId, 'counts', 2)
    },
  }
}
