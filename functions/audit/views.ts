import type { ResponseBody } from '@minping/shared/api'
import type { AuditActor, AuditEntry } from '@minping/shared/audit'
import { shanghaiTimestamp } from '@minping/shared/calendar'
import type { Named } from '../platform/city-directory.ts'
import { type CityDirectory, service } from '../platform/service.ts'
import { readStaffNames } from '../store/staff-entity.ts'

type View = ResponseBody<'listAudit'>['items'][number]

/** Entries as they are shown: with what accounts and places are called now, which the audit itself doesn't hold. */
export async function viewEntries(entries: readonly AuditEntry[]): Promise<View[]> {
  const { table } = service()
  const city = await service().city()
  const names = await readStaffNames(table, [...new Set(entries.flatMap(staffIn))])
  return entries.map((entry) => viewOf(entry, names, city))
}

function viewOf(entry: AuditEntry, names: ReadonlyMap<string, string>, city: CityDirectory): View {
  const { seq, at, by, action, subject, place, changes = [], reason, hash } = entry
  const region = place.regionCode === undefined ? undefined : city.regions.get(place.regionCode)
  return {
    seq,
    at: shanghaiTimestamp(at),
    by: viewOfActor(by, names),
    action,
    subject: { ...subject, ...nameOfSubject(subject, names, city) },
    ...(region && {
      region: { regionCode: region.regionCode, name: region.name, englishName: region.englishName },
    }),
    changes: [...changes],
    ...(reason !== undefined && { reason }),
    hash,
  }
}

function staffIn({ by, subject }: AuditEntry): string[] {
  return [...(by.kind === 'staff' ? [by.id] : []), ...(subject.kind === 'staff' ? [subject.id] : [])]
}

function viewOfActor(by: AuditActor, names: ReadonlyMap<string, string>): View['by'] {
  return by.kind === 'staff' ? { ...by, ...staffName(by.id, names) } : by
}

function nameOfSubject(
  { kind, id }: AuditEntry['subject'],
  names: ReadonlyMap<string, string>,
  city: CityDirectory,
): Partial<Named> | undefined {
  return kind === 'staff' ? staffName(id, names) : city.nameOfScope(`${kind}:${id}`)
}

/** People's names are the same in English. */
function staffName(id: string, names: ReadonlyMap<string, string>): Partial<Named> | undefined {
  const name = names.get(id)
  return name === undefined ? undefined : { name, englishName: name }
}
