import { nameOf, textOf, withRole } from './host/drawing.ts'
import { type Phone, startPhone } from './host/phone.ts'
import { scene, service } from './host/service.ts'
import type { World } from './host/wx.ts'

const question = '有进展时微信通知我'

function world(consent?: World['consent']) {
  const served = service()
  const storage = new Map<string, unknown>()
  return { served, answer: served.answer, storage, scanned: undefined, ...(consent && { consent }) }
}

/** What a phone in WeChat asks and is told of a bad review. */
export function describeMessages(builtFolder: () => string): void {
  const start = (outside: World) => startPhone(builtFolder(), outside)

  /** From the receipt on to the review. */
  const seeReview = (phone: Phone) => phone.tap('button', '查看这条评价')

  /** A bad review, up to its receipt. */
  async function rateBadly(phone: Phone): Promise<void> {
    await phone.open(`/pages/rate/index?scene=${encodeURIComponent(scene)}`)
    await phone.tap('radio', '不满意')
    await phone.tap('button', '没有提供材料清单')
    await phone.tap('button', '提交评价')
  }

  test('who rates is signed in to WeChat silently, with the secret of the phone', async () => {
    // Prepare
    const { served, ...outside } = world()
    const phone = await start(outside)

    // Act
    await rateBadly(phone)

    // Assess
    expect(served.received.find(({ url }) => url === '/api/sessions/wechat')?.body).toEqual({
      code: 'code-of-wechat',
      deviceSecret: expect.stringMatching(/^[\w-]{43}$/),
    })
    expect(phone.path()).toBe('pages/receipt/index')
  })

  test('after a bad review one tap accepts messages; what was accepted is told to the service', async () => {
    // Prepare
    const { served, ...outside } = world({ 'id-of-progress': 'reject', 'id-of-result': 'accept' })
    const phone = await start(outside)
    await rateBadly(phone)
    await seeReview(phone)

    // Act
    await phone.tap('button', question)

    // Assess
    expect(served.received.filter(({ url }) => url.endsWith('/subscription')).at(-1)).toMatchObject({
      method: 'POST',
      body: { accepted: ['result'] },
      header: { 'Idempotency-Key': expect.any(String) },
    })
    expect(textOf(phone.screen())).toContain('有进展时微信会通知您：办理结果')
    expect(withRole(phone.screen(), 'button').map(nameOf)).not.toContain(question)
  })

  test('who refuses is told so, asked again only by a quiet row, and nothing is sent', async () => {
    // Prepare
    const { served, ...outside } = world({ 'id-of-progress': 'reject', 'id-of-result': 'reject' })
    const phone = await start(outside)
    await rateBadly(phone)
    await seeReview(phone)
    const lookOfQuestion = () =>
      withRole(phone.screen(), 'button').find((node) => nameOf(node) === question)?.attr.class
    const loud = lookOfQuestion()

    // Act
    await phone.tap('button', question)
    const answered = textOf(phone.screen())
    const whenRefused = lookOfQuestion()
    await phone.open('/mine/review/index?review=review-1')

    // Assess
    expect(answered).toContain('不会用微信打扰您')
    expect([loud, whenRefused, lookOfQuestion()]).toEqual([
      expect.stringContaining('press--soft'),
      undefined,
      expect.stringContaining('press--plain'),
    ])
    expect(served.received.some(({ method, url }) => method === 'POST' && url.endsWith('/subscription'))).toBe(false)
  })

  test('the home page says that there is news', async () => {
    // Prepare
    const { served, ...outside } = world()
    const former = await start(outside)
    await rateBadly(former)

    // Act
    const phone = await start(outside)

    // Assess
    expect(textOf(phone.screen())).toContain('有 2 条新消息')
    expect(served.receipts.size).toBe(1)
  })
}
