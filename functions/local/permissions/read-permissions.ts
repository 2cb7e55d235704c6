import * as z from 'zod'
import type { Permission } from './permission.ts'

const texts = z.union([z.string().transform((text) => [text]), z.array(z.string())])
const resource = z.union([z.string(), z.record(z.string(), z.unknown())])

/** The one condition that the local server understands: about which partition keys (`AUDIT#*`) a statement is. */
const leadingKeys = z.strictObject({
  'ForAnyValue:StringLike': z.strictObject({ 'dynamodb:LeadingKeys': z.array(z.string().regex(/^[^*?]+\*$/)) }),
})

/** The statements of `iamRoleStatements`. */
export const roleStatements = z.array(
  z.object({
    Effect: z.enum(['Allow', 'Deny']),
    Action: texts,
    Resource: z.union([z.array(resource), resource.transform((one) => [one])]),
    Condition: leadingKeys.optional(),
  }),
)

/** The statements with their resources as local names. */
export function readPermissions(statements: z.output<typeof roleStatements>): Permission[] {
  return statements.map(({ Effect, Action, Resource, Condition }) => ({
    effect: Effect,
    actions: Action,
    resources: Resource.map(localName),
    leadingKeys: Condition?.['ForAnyValue:StringLike']['dynamodb:LeadingKeys'].map((text) => text.slice(0, -1)),
  }))
}

/** `!GetAtt Table.Arn` is `table`; `!Sub ${Table.Arn}/index/x` is `table/index/x`; of a parameter's ARN its path is kept; `!Sub ${Uploads.Arn}/x/*` is `uploads/x/*`. */
function localName(value: string | Record<string, unknown>): string {
  if (typeof value === 'string') return value
  const text = value['Fn::Sub']
  if (typeof text === 'string')
    return text
      .replace(/^\$\{(\w+)\.Arn\}/, (_, name: string) => name.toLowerCase())
      .replace(/^arn:.*:parameter\//, 'parameter/')
  return JSON.stringify(value) === '{"Fn::GetAtt":["Table","Arn"]}' ? 'table' : JSON.stringify(value)
}
