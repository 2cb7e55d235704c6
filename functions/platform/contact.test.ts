import { createSecretKey, randomBytes } from 'node:crypto'
import { ContactUnreadable, openContact, sealContact } from './contact.ts'

const key = createSecretKey(randomBytes(32))

test('a sealed contact shows nothing and opens again with its key and review', () => {
  // Act
  const sealed = sealContact('13800005678', 'review-1', key)

  // Assess
  expect(sealed).not.toContain('138')
  expect(openContact(sealed, 'review-1', key)).toBe('13800005678')
})

test('the same number is never sealed the same way twice', () => {
  expect(sealContact('13800005678', 'review-1', key)).not.toBe(sealContact('13800005678', 'review-1', key))
})

test.each([
  ['for another review', (sealed: string) => openContact(sealed, 'review-2', key)],
  ['with another key', (sealed: string) => openContact(sealed, 'review-1', createSecretKey(randomBytes(32)))],
  [
    'after a change',
    (sealed: string) => openContact(sealed.slice(0, -2) + (sealed.endsWith('AA') ? 'BB' : 'AA'), 'review-1', key),
  ],
  ['when cut short', (sealed: string) => openContact(sealed.slice(0, 12), 'review-1', key)],
  ['in an unknown format', (sealed: string) => openContact(`v9${sealed.slice(2)}`, 'review-1', key)],
])('it does not open %s', (_, open) => {
  // Prepare
  const sealed = sealContact('13800005678', 'review-1', key)

  // Act
  const opening = () => open(sealed)

  // Assess
  expect(opening).toThrow(ContactUnreadable)
})
