/** What does not fit in a document, in words for who mends it. */
export interface Mistake {
  /** Where, as a path in the document (`sections.1.questions.0.title.en`); empty for the whole. */
  path: string
  zh: string
  en: string
}

/** What a part of a document must look like: answers everything that does not fit. */
export type Shape = (value: unknown, path: string) => Mistake[]

/** A field of a record that may be left out. */
export interface Optional {
  optional: Shape
}

export function optional(shape: Shape): Optional {
  return { optional: shape }
}

/** An object with exactly these fields. */
export function record(fields: Record<string, Shape | Optional>): Shape {
  return (value, path) => {
    if (!isRecord(value)) return [mistake(path, '这里应是一组属性（{…}）。', 'An object ({…}) is expected here.')]
    const foreign = Object.keys(value).filter((name) => !Object.hasOwn(fields, name))
    return [
      ...Object.entries(fields).flatMap(([name, shape]) => checkField(value[name], below(path, name), shape)),
      ...foreign.map((name) =>
        mistake(below(path, name), `不认识的属性“${name}”。`, `The property “${name}” is not known.`),
      ),
    ]
  }
}

function checkField(value: unknown, path: string, shape: Shape | Optional): Mistake[] {
  if (typeof shape === 'function') return value === undefined ? [missing(path)] : shape(value, path)
  return value === undefined ? [] : shape.optional(value, path)
}

/** A list of `least` to `most` entries. */
export function list(of: Shape, least: number, most: number): Shape {
  return (value, path) => {
    if (!Array.isArray(value)) return [mistake(path, '这里应是一个列表（[…]）。', 'A list ([…]) is expected here.')]
    const length =
      value.length < least
        ? [mistake(path, `至少要有 ${least} 项。`, `At least ${least} ${least === 1 ? 'is' : 'are'} needed.`)]
        : value.length > most
          ? [mistake(path, `最多 ${most} 项，现在 ${value.length} 项。`, `At most ${most}; there are ${value.length}.`)]
          : []
    return [...length, ...value.flatMap((entry, index) => of(entry, below(path, String(index))))]
  }
}

/** A text of at most `most` characters that is not empty. */
export function text(most: number): Shape {
  return (value, path) => {
    if (typeof value !== 'string') return [mistake(path, '这里应是文字。', 'A text is expected here.')]
    if (value === '') return [missing(path)]
    return value.length > most
      ? [
          mistake(
            path,
            `最多 ${most} 个字，现在 ${value.length} 个。`,
            `At most ${most} characters; now ${value.length}.`,
          ),
        ]
      : []
  }
}

/** A text of a form that the words explain. */
export function formed(form: RegExp, zh: string, en: string): Shape {
  return (value, path) => (typeof value === 'string' && form.test(value) ? [] : [mistake(path, zh, en)])
}

/** A number from `least` to `most`; `whole` without digits after the point. */
export function number(least: number, most: number, whole = false): Shape {
  return (value, path) => {
    const fits = typeof value === 'number' && value >= least && value <= most && (!whole || Number.isInteger(value))
    const kind = whole ? { zh: '整数', en: 'a whole number' } : { zh: '数', en: 'a number' }
    return fits
      ? []
      : [
          mistake(
            path,
            `这里应是 ${least} 到 ${most} 的${kind.zh}。`,
            `This must be ${kind.en} from ${least} to ${most}.`,
          ),
        ]
  }
}

export const flag: Shape = (value, path) =>
  typeof value === 'boolean' ? [] : [mistake(path, '这里应是 true 或 false。', 'This must be true or false.')]

export function oneOf(values: readonly unknown[]): Shape {
  return (value, path) =>
    values.includes(value)
      ? []
      : [mistake(path, `只能是：${values.join('、')}。`, `This must be one of: ${values.join(', ')}.`)]
}

/** One of several shapes, chosen by what a field says. */
export function byField(name: string, shapes: Record<string, Shape>): Shape {
  return (value, path) => {
    const shape = isRecord(value) ? shapes[String(value[name])] : undefined
    if (shape) return shape(value, path)
    return oneOf(Object.keys(shapes))(isRecord(value) ? value[name] : undefined, below(path, name))
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function mistake(path: string, zh: string, en: string): Mistake {
  return { path, zh, en }
}

function missing(path: string): Mistake {
  return mistake(path, '没有填写。', 'This is missing.')
}

function below(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`
}
