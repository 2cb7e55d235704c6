import { isStale } from './stale'

const url =
  'https://files.example/attached/a?X-Amz-Algorithm=x&X-Amz-Date=20261126T100000Z&X-Amz-Expires=900&X-Amz-Signature=s'

test.each([
  ['at once', '2026-11-26T10:00:00Z', false],
  ['just in time', '2026-11-26T10:14:49Z', false],
  ['when it is nearly over', '2026-11-26T10:14:51Z', true],
  ['the next day', '2026-11-27T10:00:00Z', true],
])('a signed address is good for as long as it says: %s', (_, now, expected) => {
  expect(isStale(url, new Date(now))).toBe(expected)
})

test('an address that says nothing is taken as it is', () => {
  expect(isStale('https://files.example/a', new Date())).toBe(false)
})
