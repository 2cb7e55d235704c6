import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb'
import type { Table } from './table.ts'

/** One write of a transaction. */
export type TransactItem = NonNullable<ConstructorParameters<typeof TransactWriteCommand>[0]['TransactItems']>[number]

/** An item update, for a transaction or by itself. */
export type UpdateItem = NonNullable<TransactItem['Update']>

/** The most writes that one transaction takes. */
export const mostWrites = 100

/** Makes writes in one transaction. */
export function writeTogether({ client }: Table, writes: readonly TransactItem[]): Promise<unknown> {
  return client.send(new TransactWriteCommand({ TransactItems: [...writes] }))
}
