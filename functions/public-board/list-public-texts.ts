import type { PublicTextsView } from '@minping/shared/api'
import { toneOf } from '@minping/shared/publication'
import type { Call } from '../platform/call.ts'
import { readCursor, writeCursor } from '../platform/cursor.ts'
import { hallsOfScope } from '../platform/halls-of-scope.ts'
import { keptByKey } from '../platform/kept-by-key.ts'
import { describeFault, log } from '../platform/log.ts'
import type { UseCase } from '../platform/serve.ts'
import { type CityDirectory, service } from '../platform/service.ts'
import { addPublicationCounts, listPublications, readPublicationCounts } from '../store/publication-entity.ts'
import { readPlace } from './read-place.ts'
import { type ReadableText, readableTexts } from './readable-texts.ts'

const pageSize = 20

/** What people wrote and what was replied, as far as a person released it. The same page is read once in a few seconds: what is taken back is gone. */
export const listPublicTexts: UseCase<'listPublicTexts'> = async ({ query }) => {
  const found = readPlace(query.scope, await service().city())
  if ('problem' in found) return found
  const after = readCursor(query.cursor)
  if (after === null) return { problem: 'FIELD_INVALID', field: 'cursor' }
  return { body: await keptPage(JSON.stringify({ scope: found.place.scope, tone: query.tone, after })) }
}

interface Page {
  scope: string
  tone?: Call<'listPublicTexts'>['query']['tone']
  after?: string
}

const keptPage = keptByKey((key) => readPage(JSON.parse(key) as Page), {
  milliseconds: 5_000,
  most: 200,
  onStale: (fault) => log('warning', 'kept the old one in use', { what: 'public texts', ...describeFault(fault) }),
})

async function readPage({ scope, tone, after }: Page): Promise<PublicTextsView> {
  const { table, city, configuration } = service()
  const directory = await city()
  const { publication } = await configuration()
  const hallIds = hallsOfScope(scope, directory)
  const isWanted = ({ level }: { level: ReadableText['level'] }) => tone === undefined || toneOf(level) === tone
  const [page, counts] = await Promise.all([
    listPublications(table, hallIds, 'released', isWanted, { after, limit: pageSize }),
    readPublicationCounts(table, hallIds),
  ])
  const texts = await readableTexts(
    table,
    page.items.map(({ found }) => found),
  )
  return {
    items: texts.map((text) => textView(text, directory)),
    ...writeCursor(page.next),
    counts: addPublicationCounts(counts),
    goodSample: publication.goodSample,
  }
}

function textView(text: ReadableText, directory: CityDirectory): PublicTextsView['items'][number] {
  const { level, words, place, month, generated } = text
  const named = (scope: string, code: string) => directory.nameOfScope(scope) ?? { name: code, englishName: code }
  return {
    level,
    ...words,
    region: named(`region:${place.regionCode}`, place.regionCode),
    hall: named(`hall:${place.hallId}`, place.hallId),
    month,
    generated,
  }
}
