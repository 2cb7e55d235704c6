import type { Table } from '../../functions/store/table.ts'

interface ReadAnswer {
  Item?: unknown
  Items?: unknown[]
  Responses?: Record<string, unknown[]>
}

/** Counts what a connection reads from now on: calls, and the items that they answer. */
export function countReads({ client }: Table): { items: number; calls: number } {
  const reads = { items: 0, calls: 0 }
  client.middlewareStack.add(
    (next) => async (args) => {
      const result = await next(args)
      const { Item, Items = [], Responses = {} } = result.output as ReadAnswer
      reads.calls += 1
      reads.items += (Item ? 1 : 0) + Items.length + Object.values(Responses).flat().length
      return result
    },
    { step: 'initialize', name: 'countReads', priority: 'low' },
  )
  return reads
}
