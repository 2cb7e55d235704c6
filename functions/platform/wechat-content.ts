import type { CheckAnswer, FoundOutcome } from '@minping/shared/content-check'
import { log } from './log.ts'
import type { WechatApp } from './wechat.ts'
import { callWechat } from './wechat-api.ts'

/** What WeChat says to a photo: that it checks it and brings the answer under a trace id, or why it doesn't. */
export type PhotoAnswer = { asked: string | undefined } | Exclude<CheckAnswer, { outcome: FoundOutcome }>

/** A comment, of the four scenes that WeChat knows. */
const sceneOfComments = 2
/** The openid is none of this app. */
const notOurs: readonly number[] = [40003, 43104]
/** The person has not been in the mini-program for two hours. */
const notHere = 61010

/**
 * Asks WeChat whether words may be shown to others (`msg_sec_check`, version 2, at most 2500 characters):
 * https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/sec-center/sec-check/msgSecCheck.html
 */
export async function checkWords(app: WechatApp, openid: string, words: string): Promise<CheckAnswer> {
  const body = { version: 2, scene: sceneOfComments, openid, content: words }
  const answer = await callWechat(app, '/wxa/msg_sec_check', body)
  if (typeof answer === 'string') return 'later'
  const { errorCode, reply } = answer
  return errorCode === 0 ? (readResult(reply) ?? 'later') : refusalOf(errorCode)
}

/** A picture, of the two kinds of media that WeChat knows. */
const picture = 2

/**
 * Asks WeChat to look at a photo, which it fetches from the address within half an hour (`media_check_async`, version 2,
 * JPEG, PNG, BMP or GIF of at most 10 MB). Its answer is pushed to the function `wechat-pushes`. Where nobody knows
 * whether it was asked, there is no trace id, and nothing is asked again.
 * https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/sec-center/sec-check/mediaCheckAsync.html
 */
export async function askAboutPhoto(app: WechatApp, openid: string, url: string): Promise<PhotoAnswer> {
  const body = { version: 2, scene: sceneOfComments, openid, media_type: picture, media_url: url }
  const answer = await callWechat(app, '/wxa/media_check_async', body)
  if (answer === 'notSent') return 'later'
  if (answer === 'unanswered') return { asked: undefined }
  const { errorCode, reply } = answer
  if (errorCode !== 0) return refusalOf(errorCode)
  return { asked: typeof reply.trace_id === 'string' ? reply.trace_id : undefined }
}

function refusalOf(errorCode: number): Exclude<CheckAnswer, { outcome: FoundOutcome }> {
  if (notOurs.includes(errorCode)) return { unchecked: 'noOpenid' }
  if (errorCode === notHere) return { unchecked: 'tooLate' }
  // Busy, or over the day's limit; anything else somebody is to look at.
  log(errorCode === -1 || errorCode === 45009 ? 'warning' : 'error', 'wechat did not check', { errorCode })
  return 'later'
}

/** What WeChat found, in an answer or a push; undefined where it says so in no form that is known. */
export function readResult(reply: Readonly<Record<string, unknown>>): Found | undefined {
  const { suggest, label } = Object(reply.result) as { suggest?: unknown; label?: unknown }
  if (suggest !== 'pass' && suggest !== 'review' && suggest !== 'risky') {
    log('error', 'wechat checked in a form that is not known', {})
    return undefined
  }
  // Of photos the label is pushed as a text.
  const number = label === undefined ? Number.NaN : Number(label)
  return {
    outcome: suggest,
    ...(Number.isInteger(number) && { label: number }),
    ...(typeof reply.trace_id === 'string' && { traceId: reply.trace_id }),
  }
}

type Found = Extract<CheckAnswer, { outcome: FoundOutcome }>
