import { createHash } from 'node:crypto'
import fc from 'fast-check'
import type { Grant } from '../access/index.ts'
import {
  type AuditEntry,
  type AuditRecord,
  beginning,
  canonicalText,
  changesBetween,
  type Link,
  mayReadAudit,
  nextEntry,
  verifyChain,
} from './index.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const city = { cityCode: '530700' }

const records: fc.Arbitrary<AuditRecord> = fc.record({
  by: fc.constantFrom({ kind: 'staff' as const, id: 'city-administrator' }, { kind: 'operator' as const }),
  action: fc.constantFrom('create' as const, 'change' as const),
  subject: fc.record({ kind: fc.constant('hall' as const), id: fc.string() }),
  place: fc.constant(city),
  changes: fc.array(fc.record({ field: fc.string(), before: fc.jsonValue(), after: fc.jsonValue() }), { maxLength: 3 }),
}) as fc.Arbitrary<AuditRecord>

function chainOf(all: readonly AuditRecord[]): { entries: AuditEntry[]; head: Link } {
  const entries: AuditEntry[] = []
  for (const [index, record] of all.entries()) {
    entries.push(nextEntry(record, entries.at(-1) ?? beginning, new Date(index * 1_000), sha256))
  }
  const { seq, hash } = entries.at(-1) ?? beginning
  return { entries, head: { seq, hash } }
}

const chains = fc.array(records, { minLength: 2, maxLength: 8 }).map(chainOf)
const chainsWithPlace = chains.chain((chain) =>
  fc.record({ chain: fc.constant(chain), index: fc.nat({ max: chain.entries.length - 1 }) }),
)

describe('a chain', () => {
  it('is sound as it was written, and with a link of it noted down', () => {
    fc.assert(
      fc.property(chainsWithPlace, ({ chain: { entries, head }, index }) => {
        expect(verifyChain(entries, head, sha256, entries[index])).toEqual({ sound: true, last: head })
      }),
    )
  })

  it('is sound when nothing was ever recorded', () => {
    expect(verifyChain([], undefined, sha256)).toEqual({ sound: true, last: beginning })
  })

  it('is broken at an entry that says something else', () => {
    fc.assert(
      fc.property(chainsWithPlace, ({ chain: { entries, head }, index }) => {
        const changed = entries.map((entry, at) => (at === index ? { ...entry, reason: 'another' } : entry))
        expect(verifyChain(changed, head, sha256)).toEqual({ sound: false, seq: index + 1, fault: 'changed' })
      }),
    )
  })

  it('is broken after an entry that was changed and hashed anew', () => {
    const { entries, head } = chainOf(fc.sample(records, 3))
    const [first = beginning as AuditEntry, ...rest] = entries
    const forged = nextEntry({ ...first, reason: 'another' }, beginning, new Date(0), sha256)
    expect(verifyChain([forged, ...rest], head, sha256)).toEqual({ sound: false, seq: 2, fault: 'unlinked' })
  })

  it('is broken where an entry was removed', () => {
    fc.assert(
      fc.property(chainsWithPlace, ({ chain: { entries, head }, index }) => {
        const fault = index === entries.length - 1 ? 'truncated' : 'missing'
        expect(verifyChain(entries.toSpliced(index, 1), head, sha256)).toEqual({ sound: false, seq: index + 1, fault })
      }),
    )
  })

  it('is broken where an entry was inserted, also one beyond the head', () => {
    fc.assert(
      fc.property(chainsWithPlace, records, ({ chain: { entries, head }, index }, record) => {
        const inserted = nextEntry(record, entries[index] ?? beginning, new Date(), sha256)
        const all = entries.toSpliced(index + 1, 0, inserted)
        expect(verifyChain(all, head, sha256)).toMatchObject({ sound: false, seq: index + 2 })
      }),
    )
  })

  it('is broken where two entries changed places', () => {
    const { entries, head } = chainOf(fc.sample(records, 4))
    const [one, two, three, four] = entries as [AuditEntry, AuditEntry, AuditEntry, AuditEntry]
    const swapped = [one, { ...three, seq: 2 }, { ...two, seq: 3 }, four]
    expect(verifyChain(swapped, head, sha256)).toEqual({ sound: false, seq: 2, fault: 'changed' })
    expect(verifyChain([one, three, two, four], head, sha256)).toEqual({ sound: false, seq: 2, fault: 'missing' })
  })

  it('that was cut short together with its head is found by what was noted down', () => {
    const { entries, head } = chainOf(fc.sample(records, 4))
    const short = entries.slice(0, 2)
    expect(verifyChain(short, short.at(-1), sha256)).toMatchObject({ sound: true })
    expect(verifyChain(short, short.at(-1), sha256, head)).toEqual({ sound: false, seq: 3, fault: 'truncated' })
  })

  it('that was written anew as a whole is found by what was noted down', () => {
    const { head } = chainOf(fc.sample(records, 3))
    const other = chainOf(fc.sample(records, 3).map((record) => ({ ...record, reason: 'another' })))
    expect(verifyChain(other.entries, other.head, sha256, head)).toEqual({ sound: false, seq: 3, fault: 'rewritten' })
  })

  it('without its head is broken', () => {
    const { entries, head } = chainOf(fc.sample(records, 2))
    expect(verifyChain(entries, undefined, sha256)).toEqual({ sound: false, seq: 1, fault: 'inserted' })
    expect(verifyChain(entries, { ...head, hash: sha256('another') }, sha256)).toMatchObject({ fault: 'rewritten' })
  })
})

describe('canonicalText', () => {
  it('is the same whatever the order of the fields, and says the value whole', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (fields) => {
        const turned = Object.fromEntries(Object.entries(fields).reverse())
        expect(canonicalText(turned)).toBe(canonicalText(fields))
        expect(JSON.parse(canonicalText(fields))).toEqual(JSON.parse(JSON.stringify(fields)))
      }),
    )
  })

  it('leaves out what is undefined', () => {
    expect(canonicalText({ b: undefined, a: [1, { d: null, c: '一' }] })).toBe('{"a":[1,{"c":"一","d":null}]}')
  })
})

describe('changesBetween', () => {
  it('names what differs with both values, of what is withheld only that it differs', () => {
    const before = { name: '张三', hours: '9:00', halls: ['1', '2'], closed: false }
    const after = { name: '李四', hours: '8:30', halls: ['1', '2'], phone: '0888' }
    expect(changesBetween(before, after, ['name', 'phone'])).toEqual([
      { field: 'closed', before: false },
      { field: 'hours', before: '9:00', after: '8:30' },
      { field: 'name' },
      { field: 'phone' },
    ])
    expect(changesBetween(before, { ...before })).toEqual([])
  })
})

describe('mayReadAudit', () => {
  const inGucheng = { ...city, regionCode: '530702' }
  const grants = (role: Grant['role'], scope: string): Grant[] => [{ role, scope }]

  it.each([
    ['auditor', 'city:530700', 'reveal-contact', true],
    ['auditor', 'region:530702', 'reveal-contact', true],
    ['auditor', 'region:530721', 'reveal-contact', false],
    ['administrator', 'region:530702', 'change', true],
    ['administrator', 'region:530721', 'change', false],
    ['administrator', 'city:530700', 'reveal-contact', false],
    ['supervisor', 'city:530700', 'change', false],
  ] as const)('a %s of %s reads of %s in the county: %p', (role, scope, action, may) => {
    expect(mayReadAudit(grants(role, scope), { action, place: inGucheng })).toBe(may)
  })

  it('what concerns the city is not for a county', () => {
    expect(mayReadAudit(grants('auditor', 'region:530702'), { action: 'change', place: city })).toBe(false)
  })
})
