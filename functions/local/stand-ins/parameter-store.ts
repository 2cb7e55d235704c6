import { type Demand, type Permission, refusal, refusedDemand } from '../permissions/permission.ts'
import type { Parameters } from './secrets.ts'

/** Who asks, and what their role allows. */
export interface ParameterReader {
  functionName: string
  permissions: readonly Permission[]
}

export interface StandInAnswer {
  status: number
  contentType: string
  headers?: Record<string, string>
  body: string | Buffer
}

const contentType = 'application/x-amz-json-1.1'

/** Speaks the part of SSM's JSON protocol that the functions use, GetParameter and GetParameters, and holds them to their roles. */
export function answerParameterStore(
  target: string,
  body: string,
  parameters: Parameters,
  reader: ParameterReader,
): StandInAnswer {
  const { Name = '', Names = [Name] } = parseRequest(body)
  const operation = target.replace('AmazonSSM.', '')
  const refused = refusedDemand(
    reader.permissions,
    Names.map((name) => demand(operation, name)),
  )
  if (refused) return { ...fault('', ''), body: JSON.stringify(refusal(refused, reader.functionName)) }
  switch (operation) {
    case 'GetParameter':
      return getParameter(Name, parameters)
    case 'GetParameters':
      return getParameters(Names, parameters)
    default:
      return fault('UnknownOperationException', `${target} is not spoken here.`)
  }
}

function demand(operation: string, name: string): Demand {
  return { action: `ssm:${operation}`, resource: `parameter${name}` }
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
