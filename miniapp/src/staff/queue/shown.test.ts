import { filterOf, type QueueShown, shownBy } from './shown'

jest.mock('@tarojs/taro', () => ({ useRouter: () => ({ params: {} }) }))

const everything: QueueShown = {
  scope: 'hall:530702-01',
  state: 'overdue',
  caseId: 'a-case',
  department: '530702-natural-resources',
  level: '1',
  label: '110',
  due: 'week',
  assignee: 'mine',
  number: undefined,
}

describe('what of the queue is shown', () => {
  it('is asked for as the service filters, without the case beside it', () => {
    expect(filterOf(everything)).toEqual({
      scope: 'hall:530702-01',
      state: 'open',
      overdue: 'true',
      department: '530702-natural-resources',
      level: '1',
      label: '110',
      due: 'week',
      assignee: 'mine',
    })
  })

  it('comes back from a kept filter', () => {
    expect(shownBy(filterOf(everything))).toEqual({ ...everything, caseId: undefined })
  })

  it('looks for a number everywhere, unless a state is chosen', () => {
    const none = shownBy({})
    expect(filterOf({ ...none, number: 'MP2026' })).toEqual({ state: 'all', number: 'MP2026' })
    expect(filterOf({ ...none, state: 'replied', number: 'MP2026' })).toEqual({ state: 'replied', number: 'MP2026' })
  })
})
