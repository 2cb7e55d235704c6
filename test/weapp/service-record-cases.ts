import type { RatingContext, ResponseBody, Session } from '@minping/shared/api'
import { textOf, withRole } from './host/drawing.ts'
import { startPhone } from './host/phone.ts'
import { matterCode, windowContext } from './host/service.ts'
import type { Answered, Asked } from './host/wx.ts'
import { expectWithinLimits, expectWithinTemplates } from './limits.ts'

type Listed = ResponseBody<'listServiceRecords'>['items'][number]

const page = '/staff/service-records/index'
const item = { itemCode: 'transfer', name: '不动产转移登记', englishName: 'Transfer of real estate' }
const window: RatingContext = { ...windowContext, items: [item] }

/** A busy day: more than are shown at once. */
const records: Listed[] = Array.from({ length: 90 }, (_, index) => ({
  projectNo: `5307022026${String(index).padStart(6, '0')}`,
  item,
  outcome: index % 5 === 0 ? 'returned' : 'done',
  finishedAt: '2026-11-23T10:00:00+08:00',
  state: index % 2 === 0 ? 'waiting' : 'judged',
  generated: false,
}))

function clerk(): Map<string, unknown> {
  const session: Session = {
    token: 'token',
    expiresAt: '2999-01-01T00:00:00+08:00',
    name: '古城区大厅 3 号窗口岗',
    roles: ['clerk'],
    scopes: ['window:530702-01-03'],
  }
  return new Map([['minping.staffSession', session]])
}

/** A service of one window's clerk. */
function service() {
  const entered: Asked['body'][] = []
  function answer({ method, url, body }: Asked): Answered {
    switch (`${method} ${url.split('?')[0]}`) {
      case 'GET /api/scopes':
        return found({ items: [{ scope: 'window:530702-01-03', name: '3 号窗口', englishName: 'Window 3' }] })
      case 'GET /api/rating-context':
        return found(window)
      case 'GET /api/service-records':
        return found({ day: '2026-11-23', items: records })
      case 'POST /api/service-records':
        entered.push(body)
        return found({ ...records[0], code: { text: matterCode, expiresAt: '2026-12-23T10:00:00+08:00' } })
      default:
        return { status: 404, content: { status: 404, code: 'NOT_FOUND', zh: '没有找到', en: 'Not found' } }
    }
  }
  return { entered, answer }
}

function found(content: unknown): Answered {
  return { status: 200, content }
}

/** What a clerk does with a phone instead of a desk. */
export function describeServiceRecords(builtFolder: () => string): void {
  test('a matter is entered, its code shown to be scanned, and the next one begun', async () => {
    // Prepare
    const served = service()
    const phone = await startPhone(builtFolder(), { answer: served.answer, storage: clerk(), scanned: undefined })
    await phone.open(page)

    // Act
    await phone.type('办件编号', '5307022026000000')
    await phone.tap('button', '退件')
    await phone.tap('button', '生成评价码')
    const issued = textOf(phone.screen())
    const drawn = withRole(phone.screen(), 'img')
    await phone.tap('button', '登记下一件')

    // Assess
    expect(served.entered).toEqual([
      { windowId: '530702-01-03', projectNo: '5307022026000000', itemCode: 'transfer', outcome: 'returned' },
    ])
    expect(issued).toContain(matterCode)
    expect(issued).toContain('12月23日 10:00 前有效')
    expect(drawn).toHaveLength(1)
    expect(textOf(phone.screen())).toContain('登记办件')
  })

  test('a busy day stays within WeChat’s limits', async () => {
    // Prepare
    const phone = await startPhone(builtFolder(), { answer: service().answer, storage: clerk(), scanned: undefined })

    // Act
    await phone.open(page)

    // Assess
    expect(textOf(phone.screen())).toContain('共 90 件，当事人已评价 45 件')
    expectWithinLimits(phone.screen())
    expectWithinTemplates(phone.screen())
  })
}
