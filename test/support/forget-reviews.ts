import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb'
import { isCounter } from '../../functions/store/counter-entity.ts'
import { isCountableKey } from '../../functions/store/keys.ts'
import { scanTable } from '../../functions/store/scan-table.ts'
import type { Table } from '../../functions/store/table.ts'

const forgotten = new Set<unknown>([
  'notice',
  'citizen-notice',
  'subscription',
  'flag',
  'detection',
  'service-record',
  'rating-code',
  'caseless-contact',
  'expired-contacts',
])

/** Removes every review, follow-up, flag, service record, counter, notice and what is known of phone numbers, so that the next test begins with none. The city stays. */
export async function forgetReviews(table: Table): Promise<void> {
  const keys: { pk: string; sk: string }[] = []
  for await (const item of scanTable(table)) {
    const key = { pk: String(item.pk), sk: String(item.sk) }
    if (isCountableKey(key) || isCounter(item) || forgotten.has(item.entity)) keys.push(key)
  }
  for (let start = 0; start < keys.length; start += 25) {
    const deletions = keys.slice(start, start + 25).map((Key) => ({ DeleteRequest: { Key } }))
    await table.client.send(new BatchWriteCommand({ RequestItems: { [table.name]: deletions } }))
  }
}
