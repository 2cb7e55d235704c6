import { queueFilters } from './filter'

const { countOf, filters, queryOf, read } = queueFilters

const counts = { pending: 3, verifying: 2, appealing: 0, rectifying: 4, reviewing: 1, overdue: 5 }

describe('the filters of the queue', () => {
  it('offer open and overdue first, then every state', () => {
    expect(filters.slice(0, 3)).toEqual(['open', 'overdue', 'pending'])
    expect(filters).toHaveLength(10)
    expect(new Set(filters).size).toBe(10)
  })

  it('fall back to everything open', () => {
    expect(read(undefined)).toBe('open')
    expect(read('nonsense')).toBe('open')
    expect(read('overdue')).toBe('overdue')
  })

  it('ask the service for a state, or for what is overdue among the open ones', () => {
    expect(queryOf('reviewing', undefined)).toEqual({ state: 'reviewing' })
    expect(queryOf('overdue', 'hall:530702-01')).toEqual({ state: 'open', overdue: 'true', scope: 'hall:530702-01' })
  })

  it('count the open ones over all open states, and do not guess what is not counted', () => {
    expect(countOf('open', counts)).toBe(10)
    expect(countOf('overdue', counts)).toBe(5)
    expect(countOf('closed', counts)).toBeUndefined()
    expect(countOf('open', undefined)).toBeUndefined()
  })
})
