import { TransactionCanceledException } from '@aws-sdk/client-dynamodb'
import { openTable, type Table } from '../../functions/store/table.ts'

/** What happens to a store call: it may be held back, refused or sent. `number` counts the calls from 1. */
export type Disturbance = (send: () => Promise<void>, command: string, number: number) => Promise<void>

/** Lets every command of a connection pass through a disturbance, in the SDK's middleware. */
export function disturb({ client }: Table, around: Disturbance): void {
  let number = 0
  client.middlewareStack.add(
    (next, context) => async (args) => {
      number += 1
      let result: Awaited<ReturnType<typeof next>> | undefined
      const sendOn = async () => {
        result = await next(args)
      }
      await around(sendOn, String(context.commandName), number)
      if (!result) throw new Error('the command was neither sent nor refused')
      return result
    },
    { step: 'initialize', name: 'disturbance', priority: 'high' },
  )
}

/** A disturbed connection to the store, beside the others. */
export function openDisturbed(name: string, around: Disturbance): Table {
  const table = openTable(name)
  disturb(table, around)
  return table
}

/** The process ends. */
export class Death extends Error {
  override name = 'Death'
}

/** Dies at its n-th store call: before it is sent, or after it was done and before the answer is heard. */
export function openDying(name: string, atCall: number, moment: 'before' | 'after'): Table {
  return openDisturbed(name, async (send, command, number) => {
    if (number > atCall || (number === atCall && moment === 'before')) throw new Death(command)
    await send()
    if (number === atCall) throw new Death(command)
  })
}

/** Meets other transactions on its first writes, as AWS answers it and the embedded store never does. */
export function openConflicting(name: string, conflicts: number): Table {
  let left = conflicts
  return openDisturbed(name, async (send, command) => {
    if (command === 'TransactWriteItemsCommand' && left > 0) {
      left -= 1
      throw new TransactionCanceledException({
        $metadata: {},
        message: 'Transaction cancelled, please refer cancellation reasons for specific reasons',
        CancellationReasons: [{ Code: 'None' }, { Code: 'TransactionConflict' }],
      })
    }
    await send()
  })
}

/** Counts the calls. */
export function openCounting(name: string): { table: Table; calls: string[] } {
  const calls: string[] = []
  const table = openDisturbed(name, async (send, command) => {
    calls.push(command)
    await send()
  })
  return { table, calls }
}
