import { createSecretKey } from 'node:crypto'
import fc from 'fast-check'
import { deviceSubject, identify, wechatSubject } from './identify.ts'

const key = createSecretKey(Buffer.from('an identity secret, long enough for a key'))
const otherKey = createSecretKey(Buffer.from('another identity secret, as long as the first'))

test('the same text always has the same id, another text, purpose or secret another one', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (text, other) => {
      // Act
      const id = identify('device', text, key)

      // Assess
      expect(id).toMatch(/^[a-z2-7]{26}$/)
      expect(identify('device', text, key)).toBe(id)
      expect(identify('wechat', text, key)).not.toBe(id)
      expect(identify('device', text, otherKey)).not.toBe(id)
      expect(identify('device', other, key) === id).toBe(text === other)
    }),
  )
})

test('a phone and a WeChat account are different citizens, and neither shows what it was made of', () => {
  // Act
  const subjects = [deviceSubject('secret-of-the-phone-22', key), wechatSubject('secret-of-the-phone-22', key)]

  // Assess
  expect(subjects[0]).toMatch(/^device:[a-z2-7]{26}$/)
  expect(subjects[1]).toMatch(/^wechat:[a-z2-7]{26}$/)
  expect(subjects[0]?.slice(7)).not.toBe(subjects[1]?.slice(7))
})
