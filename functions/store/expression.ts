/** The parts of an UpdateItem that sets every defined field and removes every undefined one. Top level only. */
export interface UpdateParts {
  UpdateExpression: string
  ExpressionAttributeNames: Record<string, string>
  ExpressionAttributeValues: Record<string, unknown>
}

/** Writes `fields` as an update expression. Nested paths are never used: a missing parent is an error on AWS. */
export function updateParts(fields: Record<string, unknown>): UpdateParts {
  const names: Record<string, string> = {}
  const values: Record<string, unknown> = {}
  const set: string[] = []
  const remove: string[] = []
  for (const [field, value] of Object.entries(fields)) {
    names[`#${field}`] = field
    if (value === undefined) {
      remove.push(`#${field}`)
    } else {
      values[`:${field}`] = value
      set.push(`#${field} = :${field}`)
    }
  }
  const clauses = [
    set.length > 0 ? `SET ${set.join(', ')}` : '',
    remove.length > 0 ? `REMOVE ${remove.join(', ')}` : '',
  ]
  return {
    UpdateExpression: clauses.filter(Boolean).join(' '),
    ExpressionAttributeNames: names,
    ExpressionAttributeValues: values,
  }
}
