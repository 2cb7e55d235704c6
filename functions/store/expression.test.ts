import { updateParts } from './expression.ts'

test('defined fields are set and undefined ones removed', () => {
  // Act
  const parts = updateParts({ state: 'closed', assignee: undefined, visits: 0, reply: '' })

  // Assess
  expect(parts).toEqual({
    UpdateExpression: 'SET #state = :state, #visits = :visits, #reply = :reply REMOVE #assignee',
    ExpressionAttributeNames: { '#state': 'state', '#assignee': 'assignee', '#visits': 'visits', '#reply': 'reply' },
    ExpressionAttributeValues: { ':state': 'closed', ':visits': 0, ':reply': '' },
  })
})

test.each([
  [{ a: 1 }, 'SET #a = :a'],
  [{ a: undefined }, 'REMOVE #a'],
])('a clause without fields is left out: %j', (fields, expression) => {
  expect(updateParts(fields).UpdateExpression).toBe(expression)
})
