import type { Demand } from './permission.ts'

interface StoreRequest {
  IndexName?: string
  TransactItems?: Record<string, unknown>[]
}

/** A transaction needs the permission of each of its parts, not one of its own. */
const actionsOfParts: Record<string, string> = {
  Get: 'dynamodb:GetItem',
  Put: 'dynamodb:PutItem',
  Update: 'dynamodb:UpdateItem',
  Delete: 'dynamodb:DeleteItem',
  ConditionCheck: 'dynamodb:ConditionCheckItem',
}

/** What a call of DynamoDB needs to be allowed. `operation` as in `x-amz-target`, without the version. */
export function storeDemands(operation: string, body: string): Demand[] {
  const { IndexName, TransactItems } = JSON.parse(body) as StoreRequest
  if (TransactItems) {
    return TransactItems.flatMap((item) => Object.keys(item)).map((part) => ({
      action: actionsOfParts[part] ?? part,
      resource: 'table',
    }))
  }
  return [{ action: `dynamodb:${operation}`, resource: IndexName ? `table/index/${IndexName}` : 'table' }]
}
