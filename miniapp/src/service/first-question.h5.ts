import { begin } from './request'
import { keptCitizenSession } from './session/citizen'
import { isOfHall, sceneIn } from './visit'

type Query = (name: string) => string | undefined

/** What the pages that links and codes lead to ask first, of whom they ask it. */
const questions: Record<string, (query: Query) => void> = {
  '/pages/rate/index': (query) => {
    const code = query('code')
    const scene = sceneIn(query('scene'))
    if (code) begin('GET /api/rating-context', { query: { code } })
    else if (scene !== undefined && !isOfHall(scene)) begin('GET /api/rating-context', { query: { scene } })
  },
  '/mine/reviews/index': () => {
    const session = keptCitizenSession()
    if (session) begin('GET /api/me/reviews', { query: {} }, session.token)
  },
  '/mine/review/index': (query) => {
    const session = keptCitizenSession()
    const reviewId = query('review')
    if (session && reviewId) begin('GET /api/reviews/{reviewId}', { path: { reviewId } }, session.token)
  },
  '/board/figures/index': (query) => {
    const [scope, period] = [query('scope'), query('period')]
    begin('GET /api/public/figures', { query: { ...(scope && { scope }), ...(period && { period }) } })
  },
}

/**
 * Asks what the opened page will ask as soon as the app is there: on a slow network the page's own code is still on its
 * way then, and on a slow phone not drawn yet. The page finds the answer under way, or there.
 */
export function askFirstQuestion(): void {
  const query = new URLSearchParams(location.search)
  questions[location.pathname]?.((name) => query.get(name) ?? undefined)
}
