import { postOf } from '../../test/support/call-use-case.ts'
import { type Deeds, deedsOn } from '../../test/support/deeds.ts'
import { openConflicting } from '../../test/support/disturb-store.ts'
import { forgetReviews } from '../../test/support/forget-reviews.ts'
import { shanghai } from '../../test/support/set-clock.ts'
import { storePosts } from '../../test/support/store-posts.ts'
import { startTestService, type TestService } from '../../test/support/test-service.ts'
import { tellOfFollowUp } from '../platform/tell-staff.ts'
import { getFollowUp, updateFollowUp } from '../store/follow-up-entity.ts'
import { listNotices } from '../store/notice-entity.ts'

let service: TestService
let deeds: Deeds
beforeAll(async () => {
  service = await startTestService()
  await storePosts(service.table)
  deeds = deedsOn(service)
})
beforeEach(() => forgetReviews(service.table))
afterAll(() => service.stop())

const monday = shanghai('2026-03-02 10:00')
const manager = postOf('gucheng-manager')
const handler = postOf('gucheng-handler-1')

describe('notices of what happens', () => {
  it('are written with the deed, to who has to know', async () => {
    const id = await deeds.submit({ level: 1 }, monday)
    await deeds.bringTo('reviewing', id, monday)
    await deeds.act(id, 'return', manager, monday, { text: '请补充说明' })
    await deeds.act(id, 'supervise', postOf('city-supervisor'), monday, { text: '请抓紧' })
    expect(await kindsOf('gucheng-handler-1')).toEqual(['returned', 'supervised'])
    expect(await kindsOf('gucheng-manager')).toEqual(['supervised', 'to-approve'])
    expect(await kindsOf('gucheng-handler-2')).toEqual([])
  })

  it('tell of an appeal, and of a reviewer whom the rectification does not satisfy', async () => {
    const appealed = await deeds.submit({ level: 1 }, monday)
    await deeds.bringTo('verifying', appealed, monday)
    await deeds.act(appealed, 'appeal', manager, monday, { text: '评价与事实不符' })
    const judged = await deeds.submit({ level: 1 }, monday)
    await deeds.bringTo('replied', judged, monday)
    await deeds.judge(judged, 'dissatisfied', shanghai('2026-03-03 10:00'))
    expect(await kindsOf('office-supervisor')).toEqual(['to-decide'])
    expect(await kindsOf('gucheng-handler-1')).toEqual(['reopened'])
  })

  it('are told once when the same deed is sent again, and not of a deed that came too late', async () => {
    const id = await deeds.submit({ level: 1 }, monday)
    await deeds.bringTo('verifying', id, monday)
    const { version = 0 } = (await getFollowUp(service.table, id)) ?? {}
    const assign = (assignee: string) =>
      deeds.act(id, 'assign', manager, monday, { assignee, ...({ version } satisfies object) })
    await Promise.all([assign('gucheng-handler-2'), assign('gucheng-handler-2'), assign('gucheng-handler-2')])
    await assign('gucheng-handler-1')
    expect(await kindsOf('gucheng-handler-2')).toEqual(['assigned'])
    expect(await kindsOf('gucheng-handler-1')).toEqual([])
  })

  it('come with the deed also when its transaction meets others', async () => {
    const id = await deeds.submit({ level: 1 }, monday)
    await deeds.bringTo('rectifying', id, monday)
    const before = await getFollowUp(service.table, id)
    if (!before) throw new Error('no such follow-up')
    const event = {
      action: 'return',
      by: { kind: 'staff', id: 'gucheng-manager', name: '' },
      at: before.openedAt,
    } as const
    const history = [...before.history, { ...event, from: 'reviewing', to: 'rectifying' } as const]
    const after = { ...before, version: before.version + 1, history }
    const table = openConflicting(service.table.name, 2)
    const refused = await updateFollowUp(
      table,
      after,
      before.version,
      monday,
      await tellOfFollowUp(table, before, after, monday),
    )
    expect(refused).toBeUndefined()
    expect(await kindsOf(handler.staffId)).toEqual(['returned'])
  })
})

/** What somebody was told, by name. */
async function kindsOf(staffId: string): Promise<string[]> {
  const { items } = await listNotices(service.table, staffId, { limit: 100 }, monday)
  return items.map(({ found }) => found.kind).sort()
}
