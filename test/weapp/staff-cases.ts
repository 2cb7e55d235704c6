import { textOf, walk, withRole } from './host/drawing.ts'
import { type Phone, startPhone } from './host/phone.ts'
import { signedIn, staffService } from './host/staff-service.ts'
import { expectWithinLimits, expectWithinTemplates } from './limits.ts'

const results = (part: string) => `/staff/results/index?wave=autumn&part=${part}`
const editor = '/staff/questionnaires/edit/index?questionnaireId=five-environments'

function pictures(phone: Phone): string[] {
  return [...walk(phone.screen())].flatMap(({ node }) =>
    node.tag === 'wx-image' && String(node.attr.class).includes('chart')
      ? decodeURIComponent(String(node.attr.src))
      : [],
  )
}

/** What staff do with surveys on a phone, with the city's largest questionnaire. */
export function describeStaff(builtFolder: () => string): void {
  const start = () =>
    startPhone(builtFolder(), { answer: staffService().answer, storage: signedIn(), scanned: undefined })

  test('the results are drawn, in the colours that the phone is set to', async () => {
    // Prepare
    const phone = await start()
    await phone.open(results('overview'))
    const light = pictures(phone)

    // Act
    await phone.turn('dark')

    // Assess
    expect(textOf(phone.screen())).toContain('± 2.00')
    expect(light).toEqual([expect.stringMatching(/^data:image\/svg\+xml,<svg /)])
    expect(light.join()).toContain('#14241f')
    expect(pictures(phone).join()).not.toContain('#14241f')
    expect(pictures(phone).join()).toContain('#e8f0ed')
  })

  test('every question’s answers are drawn', async () => {
    // Prepare
    const phone = await start()

    // Act
    await phone.open(results('questions'))

    // Assess
    expect(pictures(phone).length).toBeGreaterThan(4)
    expect(withRole(phone.screen(), 'img').length).toBeGreaterThan(4)
  })

  test('a questionnaire is changed on the phone', async () => {
    // Prepare
    const phone = await start()
    await phone.open(editor)
    const outline = textOf(phone.screen())

    // Act
    await phone.tap('button', /^1\.1/)
    await phone.type('标题（中文）', '您的企业开办多久了？')

    // Assess
    expect(outline).toContain('1.1')
    expect(textOf(phone.screen())).toContain('未保存')
  })

  test('the problems that businesses reported are listed', async () => {
    // Prepare
    const phone = await start()

    // Act
    await phone.open('/staff/cases/index')

    // Assess
    expect(withRole(phone.screen(), 'button').map(textOf)).toEqual(
      expect.arrayContaining([expect.stringContaining('办理跑了三趟')]),
    )
  })

  test('what staff are told is listed, and how much of it is not read', async () => {
    // Prepare
    const phone = await start()

    // Act
    await phone.open('/staff/notices/index')

    // Assess
    expect(withRole(phone.screen(), 'button').map(textOf)).toEqual(
      expect.arrayContaining([expect.stringContaining('受理已超期 2 小时')]),
    )
    expect(textOf(phone.screen())).toContain('未读')
  })

  test('one tap accepts a reminder in WeChat, which the service is told', async () => {
    // Prepare
    const { answer, received } = staffService()
    const consent = { 'id-of-task': 'accept' } as const
    const phone = await startPhone(builtFolder(), { answer, storage: signedIn(), scanned: undefined, consent })
    await phone.open('/staff/my-account/index')
    const before = textOf(phone.screen())

    // Act
    await phone.tap('button', '微信提醒我一次')

    // Assess
    expect(before).toContain('微信不会提醒您待办事项')
    expect(textOf(phone.screen())).toContain('接下来 1 条提醒会同时发到微信')
    expect(received.filter(({ method, url }) => method === 'POST' && url.includes('notices'))).toMatchObject([
      {
        url: '/api/me/notices/messages',
        body: { accepted: ['task'] },
        header: { 'Idempotency-Key': expect.any(String) },
      },
    ])
  })

  test('a reminder that is refused is not told to the service', async () => {
    // Prepare
    const { answer, received } = staffService()
    const consent = { 'id-of-task': 'reject' } as const
    const phone = await startPhone(builtFolder(), { answer, storage: signedIn(), scanned: undefined, consent })
    await phone.open('/staff/my-account/index')

    // Act
    await phone.tap('button', '微信提醒我一次')

    // Assess
    expect(textOf(phone.screen())).toContain('没有同意，微信不会提醒')
    expect(received.some(({ method }) => method === 'POST')).toBe(false)
  })

  test('every part of the questionnaire is edited within WeChat’s limits', async () => {
    // Prepare
    const phone = await start()
    await phone.open(editor)
    const parts = textOf(phone.screen()).match(/\d\.\d/g) ?? []

    // Act, Assess
    expect(parts.length).toBeGreaterThan(20)
    for (const part of ['about', 'kinds', 'index', ...new Set(parts)]) {
      await phone.open(`${editor}&part=${part}`)
      expect(withRole(phone.screen(), 'heading').length).toBeGreaterThan(2)
      expectWithinLimits(phone.screen()) // conditions hold conditions: a component takes over below the templates
    }
  })

  test('a dashboard is drawn, and leads to the reviews behind it', async () => {
    // Prepare
    const phone = await start()
    await phone.open('/staff/dashboard/index')
    const shown = textOf(phone.screen())
    const drawn = pictures(phone).length

    // Act
    await phone.tap('button', '查看差评')

    // Assess
    expect(shown).toContain('99.20%')
    expect(shown).toContain('照此下去，余量在 2026年12月12日 用完')
    expect(drawn).toBe(3)
    expect(textOf(phone.screen())).toContain('催了两次才办下来')
  })

  test.each([
    results('overview'),
    results('questions'),
    editor,
    '/staff/cases/index',
    '/staff/dashboard/index',
    '/staff/reviews/index',
    '/staff/reviews/record/index?reviewId=review',
  ])('%s stays within WeChat’s limits, and above the depth where templates end', async (page) => {
    // Prepare
    const phone = await start()

    // Act
    await phone.open(page)

    // Assess
    expectWithinLimits(phone.screen())
    expectWithinTemplates(phone.screen())
  })
}
