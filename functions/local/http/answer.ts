import type { ServerResponse } from 'node:http'
import type { HttpResult } from '../../platform/http.ts'

/** A function answered with something that is no HTTP answer. */
export class AnswerInvalid extends Error {
  override name = 'AnswerInvalid'
}

/** Writes what a function answered. Throws AnswerInvalid, or node's own error for a bad header, before anything is sent. */
export function writeAnswer(response: ServerResponse, answer: unknown): void {
  if (!isAnswer(answer)) throw new AnswerInvalid('The function did not return an answer with a status code.')
  const { statusCode, headers, body = '', isBase64Encoded } = answer
  const content = isBase64Encoded ? Buffer.from(body, 'base64') : body
  response.writeHead(statusCode, { ...headers, 'content-length': Buffer.byteLength(content) })
  response.end(content)
}

type Answer = Pick<HttpResult, 'statusCode'> & Partial<HttpResult> & { isBase64Encoded?: boolean }

function isAnswer(answer: unknown): answer is Answer {
  if (typeof answer !== 'object' || answer === null || !('statusCode' in answer)) return false
  const { statusCode } = answer
  const bodyIsText = !('body' in answer) || answer.body === undefined || typeof answer.body === 'string'
  return Number.isInteger(statusCode) && Number(statusCode) >= 200 && Number(statusCode) <= 599 && bodyIsText
}
