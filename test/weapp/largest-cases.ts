import { textOf, withRole } from './host/drawing.ts'
import { answerLargest } from './host/largest-service.ts'
import { type Phone, startPhone } from './host/phone.ts'
import { scene } from './host/service.ts'
import { expectWithinLimits, expectWithinTemplates, largestSetData } from './limits.ts'

interface Largest {
  page: string
  /** What its longest form is opened by. */
  open: (phone: Phone) => Promise<void>
}

const pages: Largest[] = [
  { page: '/pages/home/index', open: async () => {} },
  {
    page: `/pages/rate/index?scene=${encodeURIComponent(scene)}`,
    open: async (phone) => {
      await phone.tap('button', '没办成？也请评价')
      await phone.tap('button', '没办成')
      await phone.tap('button', '更多')
      await phone.tap('radio', '非常不满意')
      await phone.tap('button', '更多')
      await phone.tap('radio', /^留下电话/)
      await phone.tap('button', /补充办件信息/)
    },
  },
  { page: '/ways/hall/index?hall=530700-01', open: (phone) => phone.tap('button', /按事项找/) },
  { page: '/ways/find/index', open: (phone) => phone.type('在哪里办、办了什么事', '登记') },
  { page: '/pages/receipt/index?review=review-1', open: async () => {} },
  { page: '/mine/reviews/index', open: (phone) => press(phone, '查看更早的评价', 2) },
  { page: '/mine/review/index?review=review-1', open: async () => {} },
  { page: '/board/figures/index', open: (phone) => phone.tap('button', '各大厅') },
  { page: '/board/words/index', open: (phone) => press(phone, '再看一些', 2) },
]

async function press(phone: Phone, name: string | RegExp, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) await phone.tap('button', name)
}

/** Every page of citizens with as much on it as there can be. */
export function describeLargest(folder: () => string): void {
  test.each(pages)('$page with as much as there can be stays within WeChat’s limits', async ({ page, open }) => {
    // Prepare
    const phone = await startPhone(folder(), { answer: answerLargest, storage: new Map(), scanned: undefined })
    await phone.tap('button', '长辈版大字')

    // Act
    await phone.open(page)
    await open(phone)

    // Assess
    expect(withRole(phone.screen(), 'heading').length).toBeGreaterThan(0)
    expect(textOf(phone.screen())).not.toContain('没有找到')
    expectWithinLimits(phone.screen())
    expectWithinTemplates(phone.screen())
    expect(phone.largestPatch()).toBeLessThan(largestSetData)
  })
}
