import { type Drawn, walk } from './host/drawing.ts'

/** WeChat's limits of a page. */
const mostNodes = 1_000
const deepest = 30
/** Of what a page is told at once, in bytes. */
export const largestSetData = 256_000

/** A page that WeChat draws, with only text inside of text. */
export function expectWithinLimits(screen: Drawn): void {
  const nodes = [...walk(screen)]
  expect(nodes.length).toBeLessThan(mostNodes)
  expect(Math.max(...nodes.map(({ ancestors }) => ancestors.length))).toBeLessThan(deepest)
  const inText = nodes.filter(({ ancestors }) => ancestors.some(({ tag }) => tag === 'wx-text'))
  expect(inText.filter(({ node }) => node.tag !== 'wx-text').map(({ node }) => node.attr.class)).toEqual([])
}

/** A page above the depth where templates end: nothing of it is left to the component that takes over there. */
export function expectWithinTemplates(screen: Drawn): void {
  expect([...walk(screen)].filter(({ node }) => node.tag === 'wx-comp')).toEqual([])
}
