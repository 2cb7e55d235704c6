import { type Answer, callAsCitizen } from '../../service'

export type MyData = Omit<Answer<'GET /api/me/data'>, 'cursor'>

/** All that the service holds about this phone's person, page after page. */
export async function askMyData(): Promise<MyData> {
  const { cursor, ...first } = await callAsCitizen('GET /api/me/data', { query: {} })
  let known: MyData = first
  for (let after = cursor; after !== undefined; ) {
    const page = await callAsCitizen('GET /api/me/data', { query: { cursor: after } })
    known = { ...known, reviews: [...known.reviews, ...page.reviews] }
    after = page.cursor
  }
  return known
}
