import { createHash } from 'node:crypto'
import type { Route } from '@minping/shared/api'
import type { FileAnswer } from './call.ts'
import type { HttpEvent, HttpResult } from './http.ts'

/** What a browser keeps without asking again; caches that many share may keep for as long as the route says. */
const mostSecondsInBrowser = 60

/**
 * A successful answer as an HTTP answer. One that may be kept has a tag of its content, and whoever has that content
 * already is told so (304) without it.
 */
export function successResult(event: HttpEvent, route: Route, answer: { body: unknown } | FileAnswer): HttpResult {
  const { headers, body } = contentOf(answer, route)
  if (route.cacheSeconds === undefined) {
    return { statusCode: route.status, headers: { ...headers, 'cache-control': 'no-store' }, body }
  }
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  const caching = { 'cache-control': cacheControl(route.cacheSeconds), etag }
  return knows(event, etag)
    ? { statusCode: 304, headers: caching, body: '' }
    : { statusCode: route.status, headers: { ...headers, ...caching }, body }
}

function contentOf(answer: { body: unknown } | FileAnswer, route: Route): Pick<HttpResult, 'headers' | 'body'> {
  if ('body' in answer && route.answersText) {
    return { headers: { 'content-type': 'text/plain; charset=utf-8' }, body: String(answer.body) }
  }
  if ('body' in answer) {
    return { headers: { 'content-type': 'application/json; charset=utf-8' }, body: JSON.stringify(answer.body) }
  }
  const { fileName, mediaType, text } = answer.file
  return {
    headers: { 'content-type': mediaType, 'content-disposition': `attachment; filename="${fileName}"` },
    body: text,
  }
}

function cacheControl(seconds: number): string {
  return `public, max-age=${Math.min(seconds, mostSecondsInBrowser)}, s-maxage=${seconds}`
}

/** A proxy may have marked the tag as weak (`W/`) when it compressed the content. */
function knows({ headers }: HttpEvent, etag: string): boolean {
  const tags = headers?.['if-none-match']?.split(',').map((tag) => tag.trim().replace(/^W\//, '')) ?? []
  return tags.includes(etag) || tags.includes('*')
}
