import { maskPhone } from '@minping/shared/review'
import { openContact, sealContact } from '../platform/contact.ts'
import { identify } from '../platform/identify.ts'
import type { Secrets } from '../platform/secrets.ts'
import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'
import type { Business } from '../store/business-entity.ts'
import { type EntryOutcome, type RegisterEntry, takeIntoRegister } from '../store/register-entity.ts'
import { type BusinessRow, readBusinessRow, type WrongField } from './read-business-row.ts'

/**
 * Takes rows into the register. A wrong row is named, counted from 1, and the others are taken; a row that the register
 * has already changes nothing. A row without a phone leaves the phone that stands.
 */
export const importBusinesses: UseCase<'importBusinesses'> = async ({ body }) => {
  const { table, cityCode, city, secrets } = service()
  const [directory, keys] = await Promise.all([city(), secrets()])
  // A business lies in a county or district; the city's own code stands for what the city handles itself.
  const regions = [...directory.regions.values()].filter(({ regionCode }) => regionCode !== cityCode)

  const taken = new Map<string, BusinessRow>()
  const refused: (WrongField & { row: number })[] = []
  let repeated = 0
  for (const [index, row] of body.rows.entries()) {
    const read = readBusinessRow(row, regions)
    const earlier = 'creditCode' in read ? taken.get(read.creditCode) : undefined
    if ('field' in read) refused.push({ row: index + 1, ...read })
    else if (!earlier) taken.set(read.creditCode, read)
    else if (isSameRow(earlier, read)) repeated += 1
    else refused.push({ row: index + 1, ...contradiction })
  }

  const entries = [...taken.values()].map((row) => registerEntry(row, keys))
  const outcomes = [...(await takeIntoRegister(table, entries)).values()]
  const countOf = (outcome: EntryOutcome) => outcomes.filter((one) => one === outcome).length
  return { body: { added: countOf('added'), changed: countOf('changed'), same: countOf('same') + repeated, refused } }
}

const contradiction: WrongField = {
  field: 'creditCode',
  zh: '这一信用代码在前面的行中已出现，且内容不同；以前面的为准。',
  en: 'An earlier row has the same code and says something else; the earlier one was taken.',
}

function isSameRow(one: BusinessRow, other: BusinessRow): boolean {
  return (['name', 'regionCode', 'industry', 'size', 'phone'] as const).every((field) => one[field] === other[field])
}

/** A business that was made up for a demonstration stays marked as such. */
function registerEntry({ phone, ...row }: BusinessRow, { identity, contact }: Secrets): RegisterEntry {
  const businessId = identify('business', row.creditCode, identity)
  const withPhone = (known: string | undefined, standing?: Business): Business => ({
    businessId,
    ...row,
    generated: standing?.generated ?? false,
    ...(known !== undefined && {
      sealedPhone: sealContact(known, businessId, contact),
      phoneMasked: maskPhone(known),
    }),
  })
  return {
    businessId,
    next: (standing) => {
      const { sealedPhone } = standing ?? {}
      const known = sealedPhone === undefined ? undefined : openContact(sealedPhone, businessId, contact)
      const isSame =
        standing !== undefined &&
        (phone === undefined || phone === known) &&
        (['name', 'regionCode', 'industry', 'size'] as const).every((field) => row[field] === standing[field])
      return isSame ? undefined : withPhone(phone ?? known, standing)
    },
  }
}
