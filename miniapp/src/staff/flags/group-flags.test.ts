import type { FlagView } from '@minping/shared/api'
import { groupFlags } from './group-flags'

const burst = (group: string, count = 9) => ({ rule: 'burst', group, count, limit: 8, minutes: 10 }) as const
const words = (group: string) => ({ rule: 'identical-words', group, count: 3, limit: 2 }) as const
const flag = (reviewId: string, ...reasons: FlagView['reasons']) => ({ reviewId, reasons }) as unknown as FlagView
const idsOf = (groups: ReturnType<typeof groupFlags>) =>
  groups.map(({ flags }) => flags.map(({ reviewId }) => reviewId))

describe('groupFlags', () => {
  const flags = [
    flag('d', burst('noon')),
    flag('c', burst('morning', 12), words('praise')),
    flag('b', words('praise')),
    flag('a', burst('morning')),
  ]

  it('puts together what one pattern was found in, the latest first, with its greatest number', () => {
    const groups = groupFlags(flags, undefined)
    expect(idsOf(groups)).toEqual([['d'], ['c', 'a'], ['b']])
    expect(groups[1]?.reason).toEqual(burst('morning', 12))
  })

  it('puts together by the rule that is looked for', () => {
    expect(idsOf(groupFlags(flags.slice(1, 3), 'identical-words'))).toEqual([['c', 'b']])
  })
})
