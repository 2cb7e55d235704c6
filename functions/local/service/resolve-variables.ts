import { ServiceFileError } from './service.ts'

/** What variables of serverless.yml are resolved from. */
export interface VariableSources {
  stage: string
  /** Like `--param`: they come before the file's own parameters. */
  parameters: Readonly<Record<string, string>>
}

/** `${self:…}`, `${param:…}`, `${sls:stage}`, `${opt:…}`; everything else in `${}` is CloudFormation's. */
const variable = /\$\{((?:self|param|sls|opt):[^}]+)\}/g
const wholeVariable = /^\$\{((?:self|param|sls|opt):[^}]+)\}$/

/** The document with every variable replaced; a text that is nothing but a variable takes the value's type. */
export function resolveVariables(document: unknown, sources: VariableSources): unknown {
  const open = new Set<string>()

  const resolve = (value: unknown): unknown => {
    if (typeof value === 'string') return resolveText(value)
    if (Array.isArray(value)) return value.map(resolve)
    if (isObject(value)) return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, resolve(child)]))
    return value
  }

  const resolveText = (text: string): unknown => {
    const whole = wholeVariable.exec(text)?.[1]
    if (whole !== undefined) return resolveExpression(whole)
    return text.replace(variable, (_, expression: string) => String(resolveExpression(expression)))
  }

  const resolveExpression = (expression: string): unknown => {
    if (open.has(expression)) throw new ServiceFileError(`\${${expression}} refers to itself.`)
    open.add(expression)
    try {
      for (const alternative of expression.split(',')) {
        const found = resolve(lookUp(alternative.trim()))
        if (found !== undefined) return found
      }
    } finally {
      open.delete(expression)
    }
    throw new ServiceFileError(`\${${expression}} has no value.`)
  }

  const lookUp = (alternative: string): unknown => {
    const literal = /^'(.*)'$/.exec(alternative)?.[1]
    if (literal !== undefined) return literal
    const [source, address = ''] = splitAtColon(alternative)
    switch (source) {
      case 'sls':
        return address === 'stage' ? sources.stage : undefined
      case 'opt':
        return address === 'stage' ? sources.stage : undefined
      case 'param':
        return sources.parameters[address] ?? parameterOfFile(address)
      case 'self':
        return at(document, address.split('.'))
      default:
        throw new ServiceFileError(`\${${alternative}} comes from a source that the local server doesn't know.`)
    }
  }

  const parameterOfFile = (name: string): unknown =>
    at(document, ['params', sources.stage, name]) ?? at(document, ['params', 'default', name])

  return resolve(document)
}

function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((part, key) => (isObject(part) ? part[key] : undefined), value)
}

function splitAtColon(text: string): [string, string?] {
  const colon = text.indexOf(':')
  return colon < 0 ? [text] : [text.slice(0, colon), text.slice(colon + 1)]
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
