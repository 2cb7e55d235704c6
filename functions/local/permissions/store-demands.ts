import type { Demand } from './permission.ts'

interface PartOfRequest {
  /** The key of an item, or the item itself, as the store's protocol writes it. */
  Key?: StoredKey
  Item?: StoredKey
}

interface StoredKey {
  pk?: { S?: string }
}

interface StoreRequest extends PartOfRequest {
  IndexName?: string
  TransactItems?: Record<string, PartOfRequest>[]
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
  const request = JSON.parse(body) as StoreRequest
  if (request.TransactItems) {
    return request.TransactItems.flatMap((item) => Object.entries(item)).map(([part, content]) => ({
      action: actionsOfParts[part] ?? part,
      resource: 'table',
      leadingKey: leadingKeyOf(content),
    }))
  }
  const resource = request.IndexName ? `table/index/${request.IndexName}` : 'table'
  return [{ action: `dynamodb:${operation}`, resource, leadingKey: leadingKeyOf(request) }]
}

function leadingKeyOf({ Key, Item }: PartOfRequest): string | undefined {
  return (Key ?? Item)?.pk?.S
}
