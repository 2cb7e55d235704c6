import { afterAnswer, type CheckAnswer, withParts } from '@minping/shared/content-check'
import { log } from '../platform/log.ts'
import { service } from '../platform/service.ts'
import { readResult } from '../platform/wechat-content.ts'
import { changeContentCheck } from '../store/content-check-entity.ts'
import { findAskedPhoto } from '../store/photo-check-entity.ts'

/**
 * Writes what WeChat found of a photo (`wxa_media_check`) to its review, once, however often it comes. A trace id that
 * we don't know is of nobody, or of a photo whose asking is not written yet: then the answer waits for that.
 * https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/sec-center/sec-check/mediaCheckAsync.html
 */
export async function keepPhotoAnswer(event: Readonly<Record<string, unknown>>, now: Date): Promise<void> {
  const { table } = service()
  const { trace_id: traceId } = event
  if (typeof traceId !== 'string' || traceId === '' || traceId.length > 128) {
    log('warning', 'wechat push without a trace id', {})
    return
  }
  const answer = answerOf(event)
  const asked = await findAskedPhoto(table, traceId, answer, now)
  if (!asked) {
    log('warning', 'wechat push of a trace id that is not known', { traceId })
    return
  }
  const { reviewId, part } = asked
  await changeContentCheck(
    table,
    reviewId,
    (check) => {
      const after = withParts(check, [part], (before) => afterAnswer(before, answer, now))
      return after === check ? 'unchanged' : after
    },
    now,
  )
}

/** What WeChat could not look at it calls passed: a picture that it could not fetch has an error in each detail. */
function answerOf(event: Readonly<Record<string, unknown>>): CheckAnswer {
  const { errcode, detail } = event
  const details: unknown[] = Array.isArray(detail) ? detail : []
  const hasLooked = details.length === 0 || details.some((one) => Number(Object(one).errcode ?? 0) === 0)
  const isGood = Number(errcode ?? 0) === 0 && hasLooked
  return (isGood && readResult(event)) || { unchecked: 'unanswered' }
}
