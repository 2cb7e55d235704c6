import vm from 'node:vm'
import { wxmlToJs } from 'miniprogram-compiler'

/** A node of the tree that WeChat would draw. */
export interface Drawn {
  tag: string
  attr: Record<string, unknown>
  children: (Drawn | string)[]
}

/** Draws a page's data with its template: WeChat's own compiler made the function. */
export type Draw = (page: string, data: unknown) => Drawn

export function compileTemplates(folder: string): Draw {
  // Data goes in and out as text: the compiled code knows only objects of its own realm.
  const templates = vm.runInNewContext(
    `(function (window) {
      const templates = (function () {${wxmlToJs(folder)}})()
      return (file, data) => JSON.stringify(templates(file)(JSON.parse(data)))
    })({})`,
  ) as (file: string, data: string) => string
  return (page, data) => drawn(JSON.parse(templates(`${page}.wxml`, JSON.stringify(data))))
}

/** As the compiled function answers: the page itself has no attributes, and numbers stand among texts. */
interface Compiled {
  tag: string
  attr?: Record<string, unknown>
  children: (Compiled | string | number)[]
}

function drawn({ tag, attr = {}, children }: Compiled): Drawn {
  return { tag, attr, children: children.map((child) => (typeof child === 'object' ? drawn(child) : String(child))) }
}

export function textOf(node: Drawn | string): string {
  return typeof node === 'string' ? node.replace(/\u00a0/g, ' ') : node.children.map(textOf).join('')
}

/** What a screen reader would say. */
export function nameOf(node: Drawn): string {
  return String(node.attr.ariaLabel || textOf(node))
}

/** A node and everything below it, each with its ancestors, nearest first. */
export function* walk(node: Drawn, ancestors: Drawn[] = []): Generator<{ node: Drawn; ancestors: Drawn[] }> {
  yield { node, ancestors }
  for (const child of node.children) {
    if (typeof child !== 'string') yield* walk(child, [node, ...ancestors])
  }
}

export function withRole(root: Drawn, role: string): Drawn[] {
  return [...walk(root)].map(({ node }) => node).filter(({ attr }) => attr.ariaRole === role)
}
