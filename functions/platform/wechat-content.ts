import type { CheckOutcome } from '@minping/shared/content-check'
import { log } from './log.ts'
import type { WechatApp } from './wechat.ts'
import { callWechat } from './wechat-api.ts'

/** What WeChat says of some words, or why it could not be asked: for good (a reason) or for now. */
export type WordsAnswer =
  | { outcome: Extract<CheckOutcome, 'pass' | 'review' | 'risky'>; label?: number; traceId?: string }
  | { unchecked: 'noOpenid' | 'tooLate' }
  | 'later'

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
export async function checkWords(app: WechatApp, openid: string, words: string): Promise<WordsAnswer> {
  const body = { version: 2, scene: sceneOfComments, openid, content: words }
  const answer = await callWechat(app, '/wxa/msg_sec_check', body)
  if (typeof answer === 'string') return 'later'
  const { errorCode, reply } = answer
  if (errorCode === 0) return readResult(reply)
  if (notOurs.includes(errorCode)) return { unchecked: 'noOpenid' }
  if (errorCode === notHere) return { unchecked: 'tooLate' }
  // Busy, or over the day's limit; anything else somebody is to look at.
  log(errorCode === -1 || errorCode === 45009 ? 'warning' : 'error', 'wechat did not check', { errorCode })
  return 'later'
}

function readResult(reply: Readonly<Record<string, unknown>>): WordsAnswer {
  const { suggest, label } = Object(reply.result) as { suggest?: unknown; label?: unknown }
  if (suggest !== 'pass' && suggest !== 'review' && suggest !== 'risky') {
    log('error', 'wechat checked in a form that is not known', {})
    return 'later'
  }
  return {
    outcome: suggest,
    ...(typeof label === 'number' && { label }),
    ...(typeof reply.trace_id === 'string' && { traceId: reply.trace_id }),
  }
}
