import type { TransactWriteCommand } from '@aws-sdk/lib-dynamodb'

/** One write of a transaction. */
export type TransactItem = NonNullable<ConstructorParameters<typeof TransactWriteCommand>[0]['TransactItems']>[number]

/** An item update, for a transaction or by itself. */
export type UpdateItem = NonNullable<TransactItem['Update']>

/** The most writes that one transaction takes. */
export const mostWrites = 100
