import { begun, changed, redone, undone } from './history'

interface Document {
  title: string
  list: readonly string[]
}

const first: Document = { title: '', list: [] }

describe('what can be undone', () => {
  it('takes typing in one field as one step', () => {
    // Prepare
    const typed = ['a', 'ab', 'abc'].reduce((history, title) => changed(history, { ...first, title }), begun(first))

    // Act and assess
    expect(undone(typed).present).toBe(first)
    expect(redone(undone(typed)).present.title).toBe('abc')
  })

  it('takes every other change as a step of its own', () => {
    const history = changed(changed(begun(first), { ...first, list: ['a'] }), { ...first, list: ['a', 'b'] })
    expect(undone(history).present.list).toEqual(['a'])
    expect(undone(undone(history)).present).toBe(first)
  })

  it('forgets what was undone once something else is done', () => {
    const history = changed(undone(changed(begun(first), { ...first, list: ['a'] })), { ...first, list: ['b'] })
    expect(redone(history).present.list).toEqual(['b'])
  })

  it('does nothing where there is nothing to undo, and counts no change that changes nothing', () => {
    expect(undone(begun(first)).present).toBe(first)
    expect(changed(begun(first), { title: '', list: [] }).past).toEqual([])
  })
})
