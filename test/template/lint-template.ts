import { loadAwsServiceSpecSync } from '@aws-cdk/aws-service-spec'
import type { Property, PropertyType } from '@aws-cdk/service-spec-types'
import type { Template } from './package-template.ts'

const specification = loadAwsServiceSpecSync()

/** What CloudFormation would refuse: unknown types and properties, missing ones, values of a wrong kind, references to nothing. */
export function lintTemplate(template: Template): string[] {
  return [
    ...Object.entries(template.Resources).flatMap(([name, { Type, Properties }]) => {
      const resource = specification.lookup('resource', 'cloudFormationType', 'equals', Type)[0]
      if (!resource) return [`${name}: no resource type ${Type}`]
      return lintProperties(name, resource.properties, Properties ?? {})
    }),
    ...lintReferences(template),
  ]
}

function lintProperties(
  place: string,
  known: Readonly<Record<string, Property>>,
  given: Record<string, unknown>,
): string[] {
  const missing = Object.entries(known).filter(([name, { required }]) => required && given[name] === undefined)
  return [
    ...missing.map(([name]) => `${place}: ${name} is missing`),
    ...Object.entries(given).flatMap(([name, value]) => {
      const property = known[name]
      return property ? lintValue(`${place}.${name}`, property.type, value) : [`${place}: no property ${name}`]
    }),
  ]
}

function lintValue(place: string, type: PropertyType, value: unknown): string[] {
  if (isIntrinsic(value)) return []
  switch (type.type) {
    case 'string':
      return typeof value === 'object' ? [`${place}: not a text`] : []
    case 'number':
    case 'integer':
      return Number.isFinite(Number(value)) ? [] : [`${place}: not a number`]
    case 'boolean':
      return typeof value === 'boolean' || value === 'true' || value === 'false' ? [] : [`${place}: not true or false`]
    case 'array':
      return Array.isArray(value)
        ? value.flatMap((element, index) => lintValue(`${place}[${index}]`, type.element, element))
        : [`${place}: not a list`]
    case 'map':
      return isObject(value)
        ? Object.entries(value).flatMap(([key, child]) => lintValue(`${place}.${key}`, type.element, child))
        : [`${place}: not a map`]
    case 'ref': {
      const { properties } = specification.get('typeDefinition', type.reference.$ref)
      return isObject(value) ? lintProperties(place, properties, value) : [`${place}: not an object`]
    }
    case 'union': {
      const findings = type.types.map((each) => lintValue(place, each, value))
      return findings.find((list) => list.length === 0) ?? findings[0] ?? []
    }
    default:
      return []
  }
}

/** Every Ref, GetAtt, Sub and DependsOn must name a resource of the template or a pseudo parameter. */
function lintReferences(template: Template): string[] {
  const names = new Set(Object.keys(template.Resources))
  const findings: string[] = []
  const check = (place: string, name: string | undefined) => {
    if (name !== undefined && !names.has(name) && !name.startsWith('AWS::'))
      findings.push(`${place}: no resource ${name}`)
  }
  const walk = (place: string, value: unknown): void => {
    if (Array.isArray(value)) for (const child of value) walk(place, child)
    if (!isObject(value)) return
    if (typeof value.Ref === 'string') check(place, value.Ref)
    const attribute = value['Fn::GetAtt']
    if (Array.isArray(attribute)) check(place, String(attribute[0]))
    const text = value['Fn::Sub']
    if (typeof text === 'string') for (const [, name] of text.matchAll(/\$\{([^.}]+)[^}]*\}/g)) check(place, name)
    for (const [key, child] of Object.entries(value)) walk(`${place}.${key}`, child)
  }
  for (const [name, resource] of Object.entries(template.Resources)) {
    for (const dependency of [resource.DependsOn ?? []].flat()) check(`${name}.DependsOn`, dependency)
    walk(name, resource.Properties)
  }
  walk('Outputs', template.Outputs)
  return findings
}

function isIntrinsic(value: unknown): boolean {
  if (!isObject(value)) return false
  const keys = Object.keys(value)
  return keys.length === 1 && (keys[0] === 'Ref' || keys[0]?.startsWith('Fn::') === true)
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
