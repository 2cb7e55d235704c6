import { forgetCitizen } from '../platform/forget-citizen.ts'
import { service } from '../platform/service.ts'
import { listForgettings } from '../store/forgotten-entity.ts'

/** As many as are done well within the time of a run. */
const mostReviews = 1_000

/** Goes on with everybody who asked to be forgotten, until nothing is left. How many reviews were let go. */
export async function finishForgetting(now: Date): Promise<number> {
  const { table, secrets } = service()
  let forgotten = 0
  for (const forgetting of await listForgettings(table)) {
    const { contact } = await secrets()
    const run = await forgetCitizen(table, forgetting, contact, mostReviews - forgotten, now)
    forgotten += run.forgotten
  }
  return forgotten
}
