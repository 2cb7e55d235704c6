import type { LocalFunction } from '../runtime/function-runtime.ts'

/** A route of serverless.yml and what answers it. */
export interface RoutedFunction {
  /** As API Gateway calls it: `GET /api/reviews/{reviewId}`. */
  routeKey: string
  target: LocalFunction
  authorizer?: LocalFunction | undefined
}

export interface Match extends RoutedFunction {
  pathParameters?: Record<string, string> | undefined
}

interface Pattern {
  segments: readonly Segment[]
  routed: RoutedFunction
}

type Segment = { text: string } | { parameter: string }

/** Finds the route of a request as API Gateway does: a fixed segment wins over a parameter. Throws URIError for a path that can't be decoded. */
export class RouteTable {
  readonly #fixed = new Map<string, RoutedFunction>()
  readonly #patterns: Pattern[] = []

  constructor(routes: readonly RoutedFunction[]) {
    for (const routed of routes) {
      const segments = routed.routeKey.split('/').map(parseSegment)
      if (segments.some((segment) => 'parameter' in segment)) this.#patterns.push({ segments, routed })
      else this.#fixed.set(routed.routeKey, routed)
    }
    this.#patterns.sort(moreFixedFirst)
  }

  find(method: string, path: string): Match | undefined {
    const key = `${method} ${path}`
    const fixed = this.#fixed.get(key)
    if (fixed) return fixed
    const parts = key.split('/')
    const pattern = this.#patterns.find(({ segments }) => matches(segments, parts))
    return pattern && { ...pattern.routed, pathParameters: parametersOf(pattern.segments, parts) }
  }
}

function parseSegment(text: string): Segment {
  const parameter = /^\{(.+)\}$/.exec(text)?.[1]
  return parameter === undefined ? { text } : { parameter }
}

function moreFixedFirst(a: Pattern, b: Pattern): number {
  for (const [index, segment] of a.segments.entries()) {
    const other = b.segments[index]
    if (!other) return -1
    if ('text' in segment && 'parameter' in other) return -1
    if ('parameter' in segment && 'text' in other) return 1
  }
  return 0
}

function matches(segments: readonly Segment[], parts: readonly string[]): boolean {
  return (
    segments.length === parts.length &&
    segments.every((segment, index) => ('text' in segment ? segment.text === parts[index] : parts[index] !== ''))
  )
}

function parametersOf(segments: readonly Segment[], parts: readonly string[]): Record<string, string> {
  const parameters: Record<string, string> = {}
  segments.forEach((segment, index) => {
    if ('parameter' in segment) parameters[segment.parameter] = decodeURIComponent(parts[index] ?? '')
  })
  return parameters
}
