import { textOf, withRole } from './host/drawing.ts'
import { type Phone, startPhone } from './host/phone.ts'
import { entryCode, surveyService } from './host/survey-service.ts'
import type { World } from './host/wx.ts'
import { expectWithinLimits, expectWithinTemplates } from './limits.ts'

function world(served = surveyService()) {
  return { served, answer: served.answer, storage: new Map<string, unknown>(), scanned: undefined } satisfies World & {
    served: unknown
  }
}

async function enter(phone: Phone): Promise<void> {
  await phone.tap('button', /^企业问卷/)
  await phone.type('邀请码或协同码', 'abcde 23456')
  await phone.tap('button', '进入')
  await phone.tap('button', '开始填写')
}

async function answerAll(phone: Phone): Promise<void> {
  await phone.tap('radio', '不满意')
  await phone.tap('checkbox', '材料多')
  await phone.tap('button', '下一步')
  await phone.type('办了几天？ (天)', '３')
  await phone.tap('button', '检查并提交')
}

/** How a business answers its survey on a phone. */
export function describeBusiness(builtFolder: () => string): void {
  const start = (outside: World) => startPhone(builtFolder(), outside)

  test('from a code to the receipt, through a branch that an answer opens', async () => {
    // Prepare
    const { served, ...outside } = world()
    const phone = await start(outside)
    await enter(phone)
    const before = textOf(phone.screen())

    // Act
    await answerAll(phone)
    await phone.pass(5_000)
    await phone.tap('button', '提交')
    await phone.pass(1_000)

    // Assess
    expect(before).not.toContain('不满意的原因是什么')
    expect(phone.path()).toBe('business/receipt/index')
    expect(textOf(phone.screen())).toContain('WJ20261123-7F3K9Q')
    expect(served.answers()).toEqual({
      permits: { type: 'matrix', scores: { opening: 2 } },
      why: { type: 'multiple', options: ['reason-0'] },
      days: { type: 'number', value: 3 },
    })
    expect(served.submissions()).toBe(1)
  })

  test('what is missing is said at the question, and a wrong code where it was typed', async () => {
    // Prepare
    const phone = await start(world())
    await phone.open(`/business/enter/index?code=ZZZZZ99999`)
    const refused = textOf(phone.screen())

    // Act
    await phone.open(`/business/enter/index?code=${entryCode}`)
    await phone.tap('button', '开始填写')
    await phone.tap('radio', '不满意')
    await phone.tap('button', '下一步')

    // Assess
    expect(refused).toContain('没有这个邀请码')
    expect(textOf(phone.screen())).toContain('请回答这一题')
    expect(textOf(phone.screen())).toContain('不满意的原因是什么')
  })

  test('without a network everything waits on the phone, through the end of the app, and goes out once', async () => {
    // Prepare
    const { served, ...outside } = world()
    const former = await start(outside)
    await enter(former)
    served.cutOff = true
    await answerAll(former)
    await former.tap('button', '提交')
    await former.pass(7_000)
    const waiting = textOf(former.screen())

    // Act
    const phone = await start(outside)
    const home = textOf(phone.screen())
    served.cutOff = false
    await phone.tap('button', /^秋季调查/)
    await phone.pass(5_000)

    // Assess
    expect(waiting).toContain('已保存，等待提交')
    expect(home).toContain('等待提交')
    expect(textOf(phone.screen())).toContain('WJ20261123-7F3K9Q')
    expect(served.submissions()).toBe(1)
  })

  test('the largest page stays within WeChat’s limits, and above the depth where templates end', async () => {
    // Prepare
    const phone = await start(world())

    // Act
    await enter(phone)

    // Assess
    expect(withRole(phone.screen(), 'radio').length).toBe(48)
    expectWithinLimits(phone.screen())
    expectWithinTemplates(phone.screen())
  })
}
