import { drawBudget } from './budget'
import type { Mark } from './drawing'
import { drawGauge } from './gauge'
import { lightPalette, pictureAddress, svgText } from './svg-text'

const canvas = { width: 300, textSize: 13 }
const bars = (marks: readonly Mark[]) => marks.flatMap((mark) => (mark.kind === 'bar' ? [mark] : []))

describe('the budget bar', () => {
  it('fills the part of the allowance that is used', () => {
    // Act
    const [allowance, used] = bars(drawBudget({ allowed: 40, used: 10 }, canvas).marks)

    // Assess
    expect(allowance).toMatchObject({ x: 0, width: 300, fill: 'line' })
    expect(used).toMatchObject({ x: 0, width: 75, fill: 'brand' })
  })

  it('goes on in the accent colour beyond the allowance', () => {
    // Act
    const over = bars(drawBudget({ allowed: 10, used: 15 }, canvas).marks).at(-1)

    // Assess
    expect(over).toMatchObject({ x: 200, width: 100, fill: 'accent' })
  })

  it('is an empty bar when nothing is allowed and nothing used', () => {
    expect(bars(drawBudget({ allowed: 0, used: 0 }, canvas).marks)).toHaveLength(0)
  })
})

describe('the gauge', () => {
  it('puts the value before the target when it is missed', () => {
    // Act
    const { marks } = drawGauge({ value: 98.74, target: 99, met: false, targetText: '目标 99%' }, canvas)

    // Assess
    const value = marks.find((mark) => mark.kind === 'dot')
    const tick = marks.find((mark) => mark.kind === 'stroke' && mark.tone === 'ink')
    expect(value).toMatchObject({ fill: 'card', edge: 'accent' })
    expect(value?.kind === 'dot' && value.x).toBeLessThan(
      Number(tick?.kind === 'stroke' && /M([\d.]+)/.exec(tick.path)?.[1]),
    )
  })

  it('shows only the scale and the target when there is no value', () => {
    // Act
    const { marks } = drawGauge({ value: null, target: 99, met: null, targetText: '目标 99%' }, canvas)

    // Assess
    expect(marks.some((mark) => mark.kind === 'dot')).toBe(false)
    expect(marks.some((mark) => mark.kind === 'words' && mark.text === '目标 99%')).toBe(true)
  })
})

describe('a drawing as a picture', () => {
  it('carries its words as text, never as markup', () => {
    // Prepare
    const words = { kind: 'words', x: 0, y: 10, text: '<b>&"', anchor: 'start', tone: 'ink' } as const

    // Act
    const text = svgText({ width: 10, height: 10, textSize: 13, marks: [words] }, lightPalette)

    // Assess
    expect(text).toContain('&lt;b&gt;&amp;&quot;')
  })

  it('is an address without characters that need escaping', () => {
    // Act
    const address = pictureAddress(drawBudget({ allowed: 3, used: 1 }, canvas), lightPalette)

    // Assess
    expect(address).toMatch(/^data:image\/svg\+xml,[A-Za-z0-9%\-_.!~*'()]+$/)
  })
})
