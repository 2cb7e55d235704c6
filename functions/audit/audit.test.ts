import type { AuditRecord } from '@minping/shared/audit'
import { postOf, send } from '../../test/support/call-use-case.ts'
import { startTestService, type TestService } from '../../test/support/test-service.ts'
import { changeWithAudit, readAuditHead } from '../store/audit-entity.ts'
import { saveStaffAccount } from '../store/staff-entity.ts'
import { handler } from './handler.ts'

let service: TestService

const auditor = postOf('city-auditor')
const administrator = postOf('city-administrator')
const countyAuditor = { ...auditor, staffId: 'county', grants: [{ role: 'auditor' as const, scope: 'region:530702' }] }
const inGucheng = { cityCode: '530700', regionCode: '530702' }
const inYulong = { cityCode: '530700', regionCode: '530721' }

const record = (more: Partial<AuditRecord> = {}): AuditRecord => ({
  by: { kind: 'staff', id: 'city-administrator' },
  action: 'change',
  subject: { kind: 'hall', id: '530702-01' },
  place: inGucheng,
  changes: [{ field: 'address', before: '旧址', after: '新址' }],
  ...more,
})

beforeAll(async () => {
  service = await startTestService()
  const { staffId, name, grants } = administrator
  await saveStaffAccount(service.table, { staffId, name, grants, passwordHash: 'scrypt$…' })
  const reveal = { action: 'reveal-contact', subject: { kind: 'follow-up', id: 'abc' }, reason: '回访' } as const
  const records: [string, AuditRecord][] = [
    ['2026-10-31T15:59:59.000Z', record()],
    ['2026-11-01T02:00:00.000Z', record({ place: inYulong, subject: { kind: 'hall', id: '530721-01' } })],
    ['2026-11-02T02:00:00.000Z', record({ ...reveal, by: { kind: 'staff', id: 'gucheng-handler-1' } })],
    ['2026-11-03T02:00:00.000Z', record({ subject: { kind: 'staff', id: 'city-administrator' } })],
  ]
  for (const [at, each] of records) await changeWithAudit(service.table, [], each, new Date(at))
})
afterAll(() => service.stop())

const november = { from: '2026-11-01', to: '2026-11-30' }
const ask = (caller: typeof auditor, query: Record<string, string> = november) =>
  send(handler, 'listAudit', { caller, query })
const seqsOf = async (...asked: Parameters<typeof ask>) => (await ask(...asked)).body.items.map(({ seq }) => seq)

test('an auditor of the city reads everything of the days, newest first, with what accounts and places are called', async () => {
  // Act
  const { body } = await ask(auditor)

  // Assess
  expect(body.items.map(({ seq }) => seq)).toEqual([4, 3, 2])
  expect(body.items[0]).toMatchObject({
    by: { id: 'city-administrator', name: administrator.name },
    subject: { kind: 'staff', name: administrator.name },
  })
  expect(body.items[1]).toMatchObject({
    by: { id: 'gucheng-handler-1' },
    reason: '回访',
    region: { regionCode: '530702' },
  })
  expect(body.items[2]).toMatchObject({
    at: '2026-11-01T10:00:00+08:00',
    subject: { id: '530721-01', name: expect.stringContaining('玉龙') },
    changes: [{ field: 'address', before: '旧址', after: '新址' }],
  })
  expect(body.head).toEqual(await readAuditHead(service.table))
})

test('an auditor of a county reads what lies in it, an administrator what is administered', async () => {
  expect(await seqsOf(countyAuditor)).toEqual([4, 3])
  expect(await seqsOf(administrator)).toEqual([4, 2])
})

test.each([
  [{ from: '2026-10-01', to: '2026-10-31' }, [1]],
  [{ from: '2026-10-31', to: '2026-11-02' }, [3, 2, 1]],
  [{ to: '2026-11-02' }, [3, 2, 1]],
  [{ ...november, who: 'gucheng-handler-1' }, [3]],
  [{ ...november, action: 'reveal-contact' }, [3]],
  [{ ...november, subject: '530721-01' }, [2]],
  [{ ...november, who: 'nobody' }, []],
])('of %j it is %j', async (query, seqs) => {
  expect(await seqsOf(auditor, query)).toEqual(seqs)
})

test.each([
  [{ from: '2026-12-01', to: '2026-11-01' }, 'PERIOD_INVALID', 'from'],
  [{ from: '1990-01-01', to: '2026-11-01' }, 'PERIOD_INVALID', 'from'],
  [{ cursor: 'nonsense' }, 'FIELD_INVALID', 'cursor'],
])('%j is refused: %s', async (query, code, field) => {
  expect((await ask(auditor, query)).body).toMatchObject({ code, field })
})

test('page after page has every entry once', async () => {
  // Prepare
  for (let number = 0; number < 120; number += 1) {
    await changeWithAudit(service.table, [], record(), new Date(Date.UTC(2027, 0, 1, 0, number)))
  }

  // Act
  const seqs: number[] = []
  let cursor: string | undefined
  do {
    const { body } = await ask(auditor, { from: '2026-10-01', to: '2027-01-31', ...(cursor && { cursor }) })
    seqs.push(...body.items.map(({ seq }) => seq))
    cursor = body.cursor
  } while (cursor)

  // Assess
  expect(seqs).toEqual(Array.from({ length: 124 }, (_, index) => 124 - index))
})
