import fc from 'fast-check'
import { pictureOfSlip } from './draw-slip'
import { linesOf } from './lines'
import { slipOf } from './slip'

const record = {
  projectNo: '5307022026000001',
  item: { itemCode: 'transfer', name: '不动产转移登记', englishName: 'Transfer of real estate' },
  outcome: 'returned',
  finishedAt: '2026-03-02T10:00:00+08:00',
  state: 'waiting',
  generated: false,
} as const
const code = { text: 'ABCDE-FGHJK-LMNPQ', expiresAt: '2026-04-01T10:00:00+08:00' }
const at = {
  hall: { hallId: '530702-01', regionCode: '530702', name: '古城区政务服务大厅', englishName: 'Gucheng Hall' },
  window: {
    windowId: '530702-01-03',
    name: '3 号窗口',
    englishName: 'Window 3',
    service: '不动产登记',
    englishService: '',
  },
  items: [],
}
const link = 'https://minping.example/pages/rate/index?code=ABCDE-FGHJK-LMNPQ'

test('a slip says where, what, how it ended, the code and until when', () => {
  const { above, below } = slipOf(record, code, at)
  const words = [...above, ...below].map(({ text }) => text).join('\n')
  for (const said of [
    '古城区政务服务大厅',
    '3 号窗口',
    '不动产转移登记',
    '退件',
    record.projectNo,
    code.text,
    '4月1日 10:00',
  ]) {
    expect(words).toContain(said)
  }
})

test('a slip is drawn inside its paper, a long matter over several lines', () => {
  // Prepare
  const drawn: { top: number; text: string }[] = []
  const pen = {
    fillStyle: '',
    font: '',
    textAlign: 'left',
    textBaseline: 'top',
    fillRect: () => {},
    fillText: (text: string, _left: number, top: number) => drawn.push({ top, text }),
  } as const
  const name = '建设工程消防设计审查（含特殊建设工程）及竣工验收备案综合办理事项'

  // Act
  const short = pictureOfSlip(slipOf(record, code, at), link)
  const long = pictureOfSlip(slipOf({ ...record, item: { ...record.item, name } }, code, at), link)
  long.draw(pen)

  // Assess
  expect(long.height).toBeGreaterThan(short.height)
  expect(drawn.map(({ text }) => text).join('')).toContain(name.slice(0, 10))
  expect(drawn.every(({ top }) => top >= 0 && top < long.height)).toBe(true)
})

test('lines lose nothing, keep words whole, and are no wider than they may be', () => {
  expect(linesOf('3 号窗口 · 不动产登记', 8)).toEqual(['3 号窗口 · 不动', '产登记'])
  expect(linesOf('Scan to rate this service', 8)).toEqual(['Scan to rate', 'this service'])
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Za-z 一-龥，]{0,60}$/), fc.integer({ min: 2, max: 30 }), (text, width) => {
      const lines = linesOf(text, width)
      return (
        lines.join('').replaceAll(' ', '') === text.replaceAll(' ', '') &&
        lines.every((line) => [...line].reduce((sum, one) => sum + (one <= 'ÿ' ? 0.6 : 1), 0) <= width + 1e-9)
      )
    }),
  )
})
