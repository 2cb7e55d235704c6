import fc from 'fast-check'
import { checkPassword } from './index.ts'

const account = 'gucheng-manager'

it.each([
  ['', 'PASSWORD_TOO_SHORT'],
  ['zk7Q-4mwx-9b', undefined],
  ['zk7Q-4mwx-9', 'PASSWORD_TOO_SHORT'],
  ['玉龙雪山脚下的一棵老松树', undefined],
  ['correct horse battery staple', undefined],
  // Of lists of leaked passwords, those that are long enough.
  ['123456789012', 'PASSWORD_TOO_COMMON'],
  ['123456654321', 'PASSWORD_TOO_COMMON'],
  ['112233445566', 'PASSWORD_TOO_COMMON'],
  ['123123123123', 'PASSWORD_TOO_COMMON'],
  ['abc123456789', 'PASSWORD_TOO_COMMON'],
  ['woaini5201314', 'PASSWORD_TOO_COMMON'],
  ['52013141314520', 'PASSWORD_TOO_COMMON'],
  ['1qaz2wsx3edc', 'PASSWORD_TOO_COMMON'],
  ['qwertyuiop123', 'PASSWORD_TOO_COMMON'],
  ['aaaaaaaaaaaa', 'PASSWORD_TOO_COMMON'],
  ['Password1234', 'PASSWORD_TOO_COMMON'],
  ['P@ssw0rd2026!', 'PASSWORD_TOO_COMMON'],
  ['Lijiang@2026', 'PASSWORD_TOO_COMMON'],
  ['1988-10-24-0888', 'PASSWORD_TOO_COMMON'],
  // The account, as it is and with what people add.
  ['gucheng-manager', 'PASSWORD_TOO_COMMON'],
  ['GuchengManager1', 'PASSWORD_TOO_COMMON'],
] as const)('%s: %s', (password, fault) => {
  expect(checkPassword(password, account)).toBe(fault)
})

it('takes every random one, as the service makes them', () => {
  const letter = fc.constantFrom(...'abcdefghjkmnpqrstuvwxyz23456789')
  const random = fc.array(letter, { minLength: 20, maxLength: 20 }).map((letters) => letters.join(''))
  fc.assert(
    fc.property(random, (password) => {
      fc.pre(new Set(password.replace(/\d/g, '')).size > 10)
      expect(checkPassword(password, account)).toBeUndefined()
    }),
  )
})
