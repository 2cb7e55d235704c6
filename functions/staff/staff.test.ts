import { randomUUID } from 'node:crypto'
import type { Grant } from '@minping/shared/access'
import { verifyChain } from '@minping/shared/audit'
import { postOf, type Sent, send } from '../../test/support/call-use-case.ts'
import { startTestService, type TestService } from '../../test/support/test-service.ts'
import { verifyPassword } from '../platform/password.ts'
import { readAuditChain } from '../store/audit-chain.ts'
import { sha256 } from '../store/audit-entity.ts'
import { getStaffAccount, listStaffInScope, saveStaffAccount } from '../store/staff-entity.ts'
import { handler } from './handler.ts'

let service: TestService

const city = postOf('city-administrator')
const county = { ...city, staffId: 'gucheng-administrator', grants: [administratorOf('region:530702')] }
const otherCity = { ...city, staffId: 'other-city-administrator' }
const hall = 'hall:530702-01'
const handlerGrant = { role: 'handler' as const, scope: hall }

function administratorOf(scope: string) {
  return { role: 'administrator' as const, scope }
}

beforeAll(async () => {
  service = await startTestService()
  for (const { staffId, name, grants } of [city, county, otherCity]) {
    await saveStaffAccount(service.table, { staffId, name, grants, passwordHash: 'scrypt$…' })
  }
})
afterAll(() => service.stop())

const call = (name: Parameters<typeof send>[1], sent: Sent) => send(handler, name, { key: randomUUID(), ...sent })

async function create(account: string, more: object = {}, caller = city) {
  const body = { account, name: '张三', grants: [handlerGrant], ...more }
  const received = await send(handler, 'createStaff', { caller, key: randomUUID(), body })
  return received
}

/** An account that stands, without the quarter of a second that a password takes. */
async function stand(staffId: string, grants: readonly Grant[] = [handlerGrant]) {
  await saveStaffAccount(service.table, { staffId, name: '张三', grants, passwordHash: 'scrypt$…' })
}

async function act(staffId: string, action: string, version: number, caller = city, key: string = randomUUID()) {
  return send(handler, 'actOnStaff', { caller, key, path: { staffId, action }, body: { version } })
}

async function auditOf(staffId: string) {
  const { entries } = await readAuditChain(service.table)
  return entries.filter(({ subject }) => subject.id === staffId)
}

describe('a new account', () => {
  test('has a password that is shown once and must be changed, and is in the audit without its name', async () => {
    // Act
    const { status, body } = await create('Zhang-San', { departmentCode: '530702-government-services' })

    // Assess
    expect(status).toBe(201)
    expect(body.account).toMatchObject({ staffId: 'zhang-san', version: 1, isPasswordTemporary: true, isMine: false })
    expect(body.account.grants).toMatchObject([{ ...handlerGrant, name: expect.stringContaining('古城区') }])
    const stored = await getStaffAccount(service.table, 'zhang-san')
    expect(await verifyPassword(body.password ?? '', stored?.passwordHash ?? '')).toBe(true)
    const [entry] = await auditOf('zhang-san')
    expect(entry).toMatchObject({
      by: { kind: 'staff', id: 'city-administrator' },
      action: 'create',
      place: { cityCode: '530700', regionCode: '530702' },
      changes: [
        { field: 'departmentCode', after: '530702-government-services' },
        { field: 'grants', after: [`handler ${hall}`] },
        { field: 'name' },
        { field: 'password' },
      ],
    })
    expect(JSON.stringify(entry)).not.toContain('张三')
  })

  test('is made once by a request that is sent again, and shown with the same password', async () => {
    // Prepare
    const sent = { caller: city, key: randomUUID(), body: { account: 'twice', name: '李四', grants: [handlerGrant] } }

    // Act
    const first = await send(handler, 'createStaff', sent)
    const second = await send(handler, 'createStaff', sent)

    // Assess
    expect(second).toEqual(first)
    expect(await auditOf('twice')).toHaveLength(1)
  })

  test('never gets the name of another, not even of one that is out of use', async () => {
    // Prepare
    await stand('left')
    await act('left', 'disable', 1)

    // Assess
    expect((await create('left')).body).toMatchObject({ code: 'ACCOUNT_TAKEN', field: 'account' })
  })

  test('of many who create it at once is one', async () => {
    // Act
    const made = await Promise.all(Array.from({ length: 4 }, () => create('wanted')))

    // Assess
    expect(made.filter(({ status }) => status === 201)).toHaveLength(1)
    expect(await auditOf('wanted')).toHaveLength(1)
  })

  test.each([
    ['a name that is none', { account: 'Ä' }, 'account'],
    [
      'a scope that the city does not have',
      { grants: [{ role: 'handler', scope: 'hall:530799-01' }] },
      'grants.0.scope',
    ],
    ['a department that the city does not have', { departmentCode: 'nowhere' }, 'departmentCode'],
    ['no grants', { grants: [] }, 'grants'],
  ])('with %s is refused with the field', async (_, more, field) => {
    expect((await create('refused', more)).body.field).toBe(field)
  })
})

describe('an administrator of a county', () => {
  test('keeps staff whose grants all lie within it, and sees no others', async () => {
    // Prepare
    await stand('of-the-county')
    await stand('of-another', [{ role: 'handler', scope: 'hall:530721-01' }])
    await stand('of-both', [handlerGrant, { role: 'handler', scope: 'hall:530721-01' }])

    // Act
    const { body: list } = await send(handler, 'listStaff', { caller: county })
    const listed = list.items.map(({ staffId }) => staffId)

    // Assess
    expect(listed).toEqual(expect.arrayContaining(['gucheng-administrator', 'of-the-county']))
    expect(listed).not.toEqual(expect.arrayContaining(['of-another']))
    for (const staffId of ['of-another', 'of-both', 'city-administrator', 'nobody']) {
      expect(listed).not.toContain(staffId)
      expect((await call('getStaff', { caller: county, path: { staffId } })).status).toBe(404)
      expect((await act(staffId, 'disable', 1, county)).status).toBe(404)
    }
    expect((await act('of-the-county', 'disable', 1, county)).status).toBe(200)
  })

  test.each(['city:530700', 'region:530721', 'hall:530721-01', 'window:530721-01-01'])(
    'gives nobody a grant of %s',
    async (scope) => {
      // Prepare
      await stand('to-be-raised')
      const { body: standing } = await call('getStaff', { caller: county, path: { staffId: 'to-be-raised' } })
      const grants = [handlerGrant, { role: 'auditor', scope }]
      const { version } = standing as { version?: number }

      // Act
      const change = { version, name: '张三', grants }
      const changed = await call('changeStaff', { caller: county, path: { staffId: 'to-be-raised' }, body: change })
      const created = await create('raised', { grants }, county)

      // Assess
      expect(changed.body).toMatchObject({ code: 'NOT_FOUND', field: 'grants.1.scope' })
      expect(created.body).toMatchObject({ code: 'NOT_FOUND', field: 'grants.1.scope' })
    },
  )

  test('may name another one of the county', async () => {
    expect((await create('county-deputy', { grants: [administratorOf('region:530702')] }, county)).status).toBe(201)
  })
})

describe('nobody', () => {
  test.each(['disable', 'reset-password', 'unbind-wechat'])('does this to the own account: %s', async (action) => {
    expect((await act(city.staffId, action, 1)).body.code).toBe('OWN_ACCOUNT')
  })

  test('changes the own grants', async () => {
    const body = { version: 1, name: '我', grants: [administratorOf('city:530700'), handlerGrant] }
    const { body: answer } = await call('changeStaff', { caller: city, path: { staffId: city.staffId }, body })
    expect(answer.code).toBe('OWN_ACCOUNT')
  })

  test('is left as the last administrator of the city and disabled: two at once leave one', async () => {
    // Prepare
    const versionOf = async (id: string) => (await getStaffAccount(service.table, id))?.version ?? 0
    const [mine, theirs] = [await versionOf(city.staffId), await versionOf(otherCity.staffId)]
    jest.spyOn(process.stdout, 'write').mockReturnValue(true)

    // Act
    const answers = await Promise.all([
      act(otherCity.staffId, 'disable', theirs, city),
      act(city.staffId, 'disable', mine, otherCity),
    ])
    jest.restoreAllMocks()

    // Assess
    const standing = await Promise.all([city, otherCity].map(({ staffId }) => getStaffAccount(service.table, staffId)))
    expect(standing.filter((account) => account?.disabledAt === undefined)).toHaveLength(1)
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 503])
    for (const { staffId, name, grants } of [city, otherCity]) {
      await saveStaffAccount(service.table, { staffId, name, grants, passwordHash: 'scrypt$…' })
    }
  })
})

describe('a change', () => {
  test('of grants ends the sessions and moves the account between the lists', async () => {
    // Prepare
    await stand('moves')
    const body = { version: 1, name: '张三', grants: [{ role: 'handler', scope: 'window:530702-01-03' }] }

    // Act
    const { body: changed } = await send(handler, 'changeStaff', {
      caller: city,
      key: randomUUID(),
      path: { staffId: 'moves' },
      body,
    })

    // Assess
    expect(changed.account.version).toBe(2)
    expect((await getStaffAccount(service.table, 'moves'))?.sessionsEndedAt).toBeDefined()
    const idsIn = async (scope: string) => (await listStaffInScope(service.table, scope)).map(({ staffId }) => staffId)
    expect(await idsIn(hall)).not.toContain('moves')
    expect(await idsIn('window:530702-01-03')).toContain('moves')
    expect((await auditOf('moves')).at(-1)?.changes).toEqual([
      { field: 'grants', before: [`handler ${hall}`], after: ['handler window:530702-01-03'] },
    ])
  })

  test('of what has changed since is refused with the account as it stands', async () => {
    // Prepare
    await stand('contended')
    await act('contended', 'disable', 1)

    // Act
    const late = await act('contended', 'reset-password', 1)

    // Assess
    expect(late.status).toBe(409)
    expect(late.body).toMatchObject({ code: 'VERSION_STALE', current: { version: 2 } })
  })

  test('sent again is one, with the same password', async () => {
    // Prepare
    await stand('again')
    const key = randomUUID()

    // Act
    const first = await act('again', 'reset-password', 1, city, key)
    const second = await act('again', 'reset-password', 1, city, key)

    // Assess
    expect(first.status).toBe(200)
    expect(second).toEqual(first)
    expect((await auditOf('again')).map(({ action }) => action)).toEqual(['reset-password'])
  })

  test('by many at once is by one', async () => {
    // Prepare
    await stand('stormed')

    // Act
    const answers = await Promise.all(Array.from({ length: 10 }, () => act('stormed', 'disable', 1)))

    // Assess
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect((await auditOf('stormed')).map(({ action }) => action)).toEqual(['disable'])
  })

  test('out of use, an account is nobody to assign to; in use again, it is', async () => {
    // Prepare
    await stand('pausing')
    const listed = async () => (await listStaffInScope(service.table, hall)).map(({ staffId }) => staffId)

    // Assess
    await act('pausing', 'disable', 1)
    expect(await listed()).not.toContain('pausing')
    await act('pausing', 'enable', 2)
    expect(await listed()).toContain('pausing')
  })
})

test('the list is found by words and by scope, page after page', async () => {
  // Act
  const all: string[] = []
  let cursor: string | undefined
  do {
    const query = { limit: '3', ...(cursor && { cursor }) }
    const { body } = await send(handler, 'listStaff', { caller: city, query })
    all.push(...body.items.map(({ staffId }) => staffId))
    cursor = body.cursor
  } while (cursor)
  const byName = await send(handler, 'listStaff', { caller: city, query: { text: '李四' } })
  const byScope = await send(handler, 'listStaff', { caller: city, query: { scope: 'region:530721' } })

  // Assess
  expect(all).toEqual([...new Set(all)].sort())
  expect(all.length).toBeGreaterThan(6)
  expect(byName.body.items.map(({ staffId }) => staffId)).toEqual(['twice'])
  expect(byScope.body.items.map(({ staffId }) => staffId)).toEqual(['of-another', 'of-both'])
})

test('the chain holds after all this', async () => {
  const { entries, head } = await readAuditChain(service.table)
  expect(verifyChain(entries, head, sha256)).toEqual({ sound: true, last: head })
})
