import { grantCovers } from '@minping/shared/access'
import { reviewRoutes } from '@minping/shared/api'
import { decideContent as decide, isSameContentDecision, nextLook } from '@minping/shared/content-check'
import type { Call } from '../platform/call.ts'
import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'
import { changeWithAudit } from '../store/audit-entity.ts'
import { contentCheckWrite } from '../store/content-check-entity.ts'
import { type Case, readCase } from '../store/read-case.ts'
import { reviewRecord } from './record-view.ts'

/**
 * Shows or hides words or a photo, whatever the content check says of them, in one transaction with the audit. The same decision
 * sent again is answered as done; who comes second gets what stands.
 */
export const decideContent: UseCase<'decideContent'> = async (call) => {
  const { path, body, caller, now } = call
  const { table, city, configuration } = service()
  const found = await findCase(call)
  if (!found) return { problem: 'NOT_FOUND' }
  const context = { directory: await city(), configuration: await configuration(), grants: caller.grants, now }
  const view = (standing: Case) => reviewRecord(standing, context)

  const by = { id: caller.staffId, name: caller.name }
  const decision = { shown: body.shown, reason: body.reason.trim(), by, at: now.toISOString() }
  const isDone = ({ review }: Case) => isSameContentDecision(review.contentCheck?.[body.part]?.decision, decision)
  const { review } = found
  const contentCheck = decide(review, body.part, decision)
  if (!contentCheck) return { problem: 'NOT_FOUND' }
  if (isDone(found)) return { body: view(found) }
  if ((review.contentVersion ?? 0) !== body.version) return { problem: 'VERSION_STALE', current: view(found) }

  const write = { Update: contentCheckWrite(table, review, contentCheck, nextLook(contentCheck, now)) }
  const record = {
    by: { kind: 'staff', id: caller.staffId },
    action: 'decide-content',
    subject: { kind: 'review', id: path.reviewId },
    place: review.place,
    changes: [{ field: body.part, after: body.shown }],
    reason: decision.reason,
  } as const
  if (!(await changeWithAudit(table, [write], record, now))) {
    const decided = { ...review, contentCheck, contentVersion: body.version + 1 }
    return { body: view({ ...found, review: decided }) }
  }
  const standing = await readCase(table, path.reviewId)
  if (!standing) return { problem: 'NOT_FOUND' }
  return isDone(standing) ? { body: view(standing) } : { problem: 'VERSION_STALE', current: view(standing) }
}

/** What isn't in the caller's charge is as if it didn't exist. */
async function findCase({ path, caller }: Call<'decideContent'>): Promise<Case | undefined> {
  const found = await readCase(service().table, path.reviewId)
  return found && grantCovers(caller.grants, found.review.place, reviewRoutes.decideContent.who) ? found : undefined
}
