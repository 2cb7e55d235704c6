import { grantCovers } from '@minping/shared/access'
import type { ResponseBody } from '@minping/shared/api'
import type { ProblemAnswer } from '../platform/call.ts'
import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'
import { type KeptList, readKeptList, replaceKeptList, replaceKeptListWithAudit } from '../store/kept-list-entity.ts'
import { cityTemplatesKey, type Key, ownTemplatesKey, savedFiltersKey } from '../store/keys.ts'

type SavedFilter = ResponseBody<'getSavedFilters'>['items'][number]
type Template = ResponseBody<'keepOwnTemplates'>['items'][number]

/** The caller's saved filters. */
export const getSavedFilters: UseCase<'getSavedFilters'> = async ({ caller }) => {
  return { body: bodyOf(await readKeptList<SavedFilter>(service().table, savedFiltersKey(caller.staffId))) }
}

export const keepSavedFilters: UseCase<'keepSavedFilters'> = ({ body, caller }) =>
  keep(savedFiltersKey(caller.staffId), body)

/** The templates that everybody has, and the caller's own. */
export const getReplyTemplates: UseCase<'getReplyTemplates'> = async ({ caller }) => {
  const { table, cityCode } = service()
  const [city, own] = await Promise.all([
    readKeptList<Template>(table, cityTemplatesKey(cityCode)),
    readKeptList<Template>(table, ownTemplatesKey(caller.staffId)),
  ])
  return { body: { city: bodyOf(city), own: bodyOf(own) } }
}

export const keepOwnTemplates: UseCase<'keepOwnTemplates'> = ({ body, caller }) =>
  keep(ownTemplatesKey(caller.staffId), body)

/** What everybody has is kept by administrators of the whole city, and recorded in the audit. */
export const keepCityTemplates: UseCase<'keepCityTemplates'> = async ({ body, caller, now }) => {
  const { table, cityCode } = service()
  const isTheirs = grantCovers(caller.grants, { cityCode }, ['administrator'])
  if (!isTheirs) return { problem: 'NOT_FOUND' }
  const record = {
    by: { kind: 'staff', id: caller.staffId },
    action: 'change',
    subject: { kind: 'configuration', id: 'reply-templates' },
    place: { cityCode },
    changes: [{ field: 'names', after: body.items.map(({ name }) => name) }],
  } as const
  return answer(body, await replaceKeptListWithAudit(table, cityTemplatesKey(cityCode), body, record, now))
}

async function keep<Item>(key: Key, sent: KeptList<Item>): Promise<{ body: Body<Item> } | ProblemAnswer> {
  return answer(sent, await replaceKeptList(service().table, key, sent))
}

/** Sent again it is answered as done; who was slower gets what stands. */
function answer<Item>(
  sent: KeptList<Item>,
  standing: KeptList<Item> | undefined,
): { body: Body<Item> } | ProblemAnswer {
  const kept = { version: sent.version + 1, items: sent.items }
  if (!standing || isSame(standing, kept)) return { body: bodyOf(kept) }
  return { problem: 'VERSION_STALE', current: bodyOf(standing) }
}

interface Body<Item> {
  version: number
  items: Item[]
}

function bodyOf<Item>({ version, items }: KeptList<Item>): Body<Item> {
  return { version, items: [...items] }
}

/** The store keeps the fields of an entry in an order of its own. */
function isSame<Item>(one: KeptList<Item>, other: KeptList<Item>): boolean {
  return one.version === other.version && canonical(one.items) === canonical(other.items)
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  )
}
