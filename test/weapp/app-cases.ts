import { nameOf, textOf, withRole } from './host/drawing.ts'
import { type Phone, startPhone } from './host/phone.ts'
import { hallScene, matterCode, scene, service } from './host/service.ts'
import type { World } from './host/wx.ts'

function world(served = service()) {
  return { served, answer: served.answer, storage: new Map<string, unknown>(), scanned: undefined } satisfies World & {
    served: unknown
  }
}

const rateUrl = `/pages/rate/index?scene=${encodeURIComponent(scene)}`

const levels = ['非常满意', '满意', '基本满意', '不满意', '非常不满意']

function chosen(phone: Phone): string[] {
  return withRole(phone.screen(), 'radio')
    .filter((radio) => levels.includes(nameOf(radio)))
    .filter(({ attr }) => attr.ariaChecked === 'true')
    .map(nameOf)
}

async function rateBadly(phone: Phone): Promise<void> {
  await phone.tap('radio', '不满意')
  await phone.tap('button', '没有提供材料清单')
  await phone.tap('button', '提交评价')
}

/** What the built app does on a phone. */
export function describeApp(builtFolder: () => string): void {
  const start = (outside: World) => startPhone(builtFolder(), outside)

  test('starts on its home page', async () => {
    // Act
    const phone = await start(world())

    // Assess
    expect(withRole(phone.screen(), 'heading').map(textOf)).toEqual(['这次办事，您满意吗？'])
    expect(withRole(phone.screen(), 'button').map(nameOf)).toEqual(
      expect.arrayContaining(['长辈版大字', '扫一扫窗口二维码', '去评价', '工作人员入口']),
    )
  })

  test('a window’s code leads to five levels in words, none of them chosen', async () => {
    // Prepare
    const phone = await start(world())

    // Act
    await phone.open(rateUrl)

    // Assess
    expect(textOf(phone.screen())).toContain('古城区政务服务大厅 · 3 号窗口')
    expect(withRole(phone.screen(), 'radio').map(nameOf)).toEqual(levels)
    expect(chosen(phone)).toEqual([])
  })

  test('a window’s code on paper opens the same page: WeChat hands it the link that is printed', async () => {
    // Prepare
    const phone = await start(world())
    const printed = `https://minping.example${rateUrl}`

    // Act
    await phone.open(`/pages/rate/index?q=${encodeURIComponent(printed)}&scancode_time=1772413200`)

    // Assess
    expect(textOf(phone.screen())).toContain('古城区政务服务大厅 · 3 号窗口')
  })

  test('a scanned code opens the same page', async () => {
    // Prepare
    const seen = { path: `pages/rate/index?scene=${encodeURIComponent(scene)}`, result: '' }
    const phone = await start({ ...world(), scanned: seen })

    // Act
    await phone.tap('button', '扫一扫窗口二维码')

    // Assess
    expect(phone.path()).toBe('pages/rate/index')
    expect(withRole(phone.screen(), 'radio')).toHaveLength(5)
  })

  test('a hall’s code leads to its windows, and from there to the window’s levels', async () => {
    // Prepare
    const seen = { path: `ways/hall/index?scene=${encodeURIComponent(hallScene)}`, result: '' }
    const { served, ...outside } = world()
    const phone = await start({ ...outside, scanned: seen })

    // Act
    await phone.tap('button', '扫一扫窗口二维码')
    const choosing = textOf(phone.screen())
    await phone.tap('button', /不动产登记/)

    // Assess
    expect(choosing).toContain('您在哪个窗口办的事？')
    expect(phone.path()).toBe('pages/rate/index')
    expect(served.received.at(-1)?.url).toContain(encodeURIComponent('530702-01-03~hRR-aqfqo0EbtY3a'))
  })

  test('the code of a slip opens its matter, is rated once, and leads on when it is used', async () => {
    // Prepare
    const { served, ...outside } = world()
    const phone = await start(outside)

    // Act
    await phone.type(
      '评价码',
      matterCode.replace(/.$/, (last) => (last === '2' ? '3' : '2')),
    )
    await phone.tap('button', '去评价')
    const mistyped = textOf(phone.screen())
    await phone.type('评价码', matterCode.toLowerCase().replaceAll('-', ' '))
    await phone.tap('button', '去评价')
    const matter = textOf(phone.screen())
    await rateBadly(phone)
    const receipt = textOf(phone.screen())
    await phone.open(`/pages/rate/index?code=${matterCode}`)
    const used = textOf(phone.screen())

    // Assess
    expect(mistyped).toContain('评价码有一处不对')
    expect(matter).toContain('您办理的：不动产转移登记')
    expect(matter).toContain('办理结果：退件')
    expect(receipt).toContain('MP20261122-7F3K9Q')
    const sent = served.received.find(({ url }) => url === '/api/reviews')?.body
    expect(sent).toMatchObject({ code: matterCode.replaceAll('-', ''), level: 2 })
    expect(sent).not.toHaveProperty('scene')
    expect(used).toContain('这次办事已经评价过')
    expect(used).toContain('查看我的评价')
  })

  test('a code that is typed and not known leads on to the search', async () => {
    // Prepare
    const { served, ...outside } = world()
    const phone = await start(outside)

    // Act
    await phone.type('评价码', '530702-01-03.AAAAAAAAAAAAAAAA')
    await phone.tap('button', '去评价')
    const told = textOf(phone.screen())
    await phone.tap('button', '查找大厅或事项来评价')

    // Assess
    expect(told).toContain('没有找到这个窗口')
    expect(told).toContain('这个二维码无法识别。')
    expect(phone.path()).toBe('ways/find/index')
    expect(served.received.some(({ url }) => url.includes('AAAAAAAAAAAAAAAA'))).toBe(true)
  })

  test('a window is looked up without a code, with and without a network', async () => {
    // Prepare
    const { served, ...outside } = world()
    const phone = await start(outside)

    // Act
    await phone.open('/ways/find/index')
    served.cutOff = true
    await phone.open('/ways/find/index')
    const kept = textOf(phone.screen())
    served.cutOff = false
    await phone.type('在哪里办、办了什么事', 'bdc')
    await phone.tap('button', /不动产登记/)

    // Assess
    expect(kept).toContain('上次保存在手机上的名单')
    expect(phone.path()).toBe('pages/rate/index')
    expect(served.received.at(-1)?.url).toMatch(/scene=530702-01-03$/)
  })

  test('a code of somebody else is told apart, and searching is offered', async () => {
    const phone = await start({ ...world(), scanned: { path: '', result: 'https://shop.example/item?id=1' } })
    await phone.tap('button', '扫一扫窗口二维码')
    expect(textOf(phone.screen())).toContain('这不是民评的二维码')
    expect(withRole(phone.screen(), 'button').map(textOf).join()).toContain('找大厅或事项来评价')
  })

  test('a bad level without a reason is not sent, and the page says what is missing', async () => {
    // Prepare
    const { served, ...outside } = world()
    const phone = await start(outside)
    await phone.open(rateUrl)

    // Act
    await phone.tap('radio', '不满意')
    await phone.tap('button', '提交评价')

    // Assess
    expect(chosen(phone)).toEqual(['不满意'])
    expect(textOf(phone.screen())).toContain('请至少选一项理由')
    expect(served.receipts.size).toBe(0)
  })

  test('a bad review leads to a receipt with its number and what happens next', async () => {
    // Prepare
    const { served, ...outside } = world()
    const phone = await start(outside)
    await phone.open(rateUrl)

    // Act
    await rateBadly(phone)

    // Assess
    expect(phone.path()).toBe('pages/receipt/index')
    expect(textOf(phone.screen())).toContain('MP20261122-7F3K9Q')
    expect(withRole(phone.screen(), 'listitem').map(textOf)).toEqual([
      expect.stringContaining('已收到'),
      expect.stringContaining('11月23日前'),
      expect.stringContaining('11月27日前'),
    ])
    expect(served.received.find(({ url }) => url === '/api/reviews')).toMatchObject({
      header: { Authorization: 'Bearer token', 'Idempotency-Key': expect.stringMatching(/^[\w-]{22}$/) },
      body: { scene, level: 2, labels: ['208'], anonymous: true },
    })
  })

  test('without a network the review waits, and goes out once when the network is back', async () => {
    // Prepare
    const { served, ...outside } = world()
    const phone = await start(outside)
    await phone.open(rateUrl)
    served.cutOff = true

    // Act
    await rateBadly(phone)
    const meanwhile = textOf(phone.screen())
    served.cutOff = false
    await phone.connect()
    await phone.pass(60_000)

    // Assess
    expect(meanwhile).toContain('已保存，等待发送')
    expect(textOf(phone.screen())).toContain('MP20261122-7F3K9Q')
    expect(served.received.filter(({ url }) => url === '/api/reviews')).toHaveLength(1)
  })

  test('a review that waits survives the end of the app', async () => {
    // Prepare
    const { served, ...outside } = world()
    const former = await start(outside)
    await former.open(rateUrl)
    served.cutOff = true
    await rateBadly(former)
    served.cutOff = false

    // Act
    const phone = await start(outside)

    // Assess
    expect(textOf(phone.screen())).not.toContain('等待发送')
    expect(served.receipts.size).toBe(1)
  })

  test('an unknown code is a clear page with a way on', async () => {
    // Prepare
    const phone = await start(world())

    // Act
    await phone.open('/pages/rate/index?scene=530702-01-03.forgedforgedforg')
    const page = textOf(phone.screen())
    await phone.tap('button', '去扫码或填写编号')

    // Assess
    expect(page).toContain('这个二维码无法识别')
    expect(phone.path()).toBe('pages/home/index')
  })

  test('larger text and English are one tap away and kept', async () => {
    // Prepare
    const outside = world()
    const former = await start(outside)

    // Act
    await former.tap('button', '长辈版大字')
    await former.tap('button', 'EN: switch to English')
    const phone = await start(outside)

    // Assess
    expect(withRole(phone.screen(), 'heading').map(textOf)).toEqual(['Were you satisfied with this visit?'])
    expect(phone.screen().children[0]).toMatchObject({ attr: { class: expect.stringContaining('elder') } })
  })

  test('the staff’s package opens from the home page', async () => {
    // Prepare
    const phone = await start(world())

    // Act
    await phone.tap('button', '工作人员入口')

    // Assess
    expect(phone.path()).toBe('staff/sign-in/index')
    expect(withRole(phone.screen(), 'heading')).not.toEqual([])
  })

  test('what is typed arrives in the review', async () => {
    // Prepare
    const { served, ...outside } = world()
    const phone = await start(outside)
    await phone.open(rateUrl)

    // Act
    await phone.tap('radio', '非常不满意')
    await phone.type('还想说点什么', '等了一个小时')
    await phone.tap('radio', /^留下电话/)
    await phone.type('电话号码', '13812345678')
    await phone.tap('button', '提交评价')

    // Assess
    expect(served.received.find(({ url }) => url === '/api/reviews')?.body).toMatchObject({
      comment: '等了一个小时',
      contact: { phone: '13812345678' },
      anonymous: false,
    })
  })
}
