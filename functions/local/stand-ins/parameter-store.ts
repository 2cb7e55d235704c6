import type { Parameters } from './secrets.ts'

export interface StandInAnswer {
  status: number
  contentType: string
  body: string
}

const contentType = 'application/x-amz-json-1.1'

/** Speaks the part of SSM's JSON protocol that the functions use: GetParameter and GetParameters. */
export function answerParameterStore(target: string, body: string, parameters: Parameters): StandInAnswer {
  const request = parseRequest(body)
  switch (target) {
    case 'AmazonSSM.GetParameter':
      return getParameter(request.Name ?? '', parameters)
    case 'AmazonSSM.GetParameters':
      return getParameters(request.Names ?? [], parameters)
    default:
      return fault('UnknownOperationException', `${target} is not spoken here.`)
  }
}

function getParameter(name: string, parameters: Parameters): StandInAnswer {
  const value = parameters.get(name)
  return value === undefined ? fault('ParameterNotFound', name) : success({ Parameter: describe(name, value) })
}

function getParameters(names: readonly string[], parameters: Parameters): StandInAnswer {
  const known = names.flatMap((name) => {
    const value = parameters.get(name)
    return value === undefined ? [] : [describe(name, value)]
  })
  return success({ Parameters: known, InvalidParameters: names.filter((name) => !parameters.has(name)) })
}

function describe(name: string, value: string): Record<string, unknown> {
  return { Name: name, Type: 'SecureString', Value: value, Version: 1, DataType: 'text' }
}

function success(content: unknown): StandInAnswer {
  return { status: 200, contentType, body: JSON.stringify(content) }
}

function fault(type: string, message: string): StandInAnswer {
  return { status: 400, contentType, body: JSON.stringify({ __type: type, message }) }
}

function parseRequest(body: string): { Name?: string; Names?: string[] } {
  try {
    return JSON.parse(body) ?? {}
  } catch {
    return {}
  }
}
