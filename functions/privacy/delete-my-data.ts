import { forgetCitizen } from '../platform/forget-citizen.ts'
import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'
import { changeWithAudit } from '../store/audit-entity.ts'
import { forgettingWrites } from '../store/forgotten-entity.ts'

/** As many as are done well within the time of a request; the rest is forgotten by the schedule (functions/forgetting). */
const mostReviews = 100

/**
 * Forgets the caller, under all identities of the session. What is asked for is written first, in one transaction with
 * its entry in the audit: from then on it is done, whatever becomes of this call. Sent again it is done again.
 */
export const deleteMyData: UseCase<'deleteMyData'> = async ({ body, caller, now }) => {
  const { table, cityCode, secrets } = service()
  const requestedAt = now.toISOString()
  const forgettings = caller.subjects.map((subject) => ({ subject, words: body.words, requestedAt }))
  const record = {
    by: { kind: 'citizen' },
    action: 'forget-citizen',
    subject: { kind: 'city', id: cityCode },
    place: { cityCode },
  } as const
  const writes = forgettings.flatMap((forgetting) => forgettingWrites(table, forgetting))
  await changeWithAudit(table, writes, record, now)

  const { contact } = await secrets()
  let reviews = 0
  let finished = true
  for (const forgetting of forgettings) {
    const run = await forgetCitizen(table, forgetting, contact, mostReviews - reviews, now)
    reviews += run.forgotten
    finished &&= run.finished
  }
  return { body: { reviews, finished } }
}
