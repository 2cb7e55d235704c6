import { createHmac, createSecretKey } from 'node:crypto'
import { jwtVerify, SignJWT } from 'jose'
import { readToken, signToken } from './token.ts'

const secret = Buffer.from('a secret of the tests, long enough for a key')
const key = createSecretKey(secret)

test('a token is a JSON Web Token as others make and read it', async () => {
  // Prepare
  const ours = signToken({ sub: '丽江', exp: 4_102_444_800 }, key)
  const theirs = await new SignJWT({ sub: '丽江' }).setProtectedHeader({ alg: 'HS256' }).sign(key)

  // Act
  const oursReadThere = (await jwtVerify(ours, key)).payload
  const theirsReadHere = readToken(theirs, key)

  // Assess
  expect(oursReadThere).toEqual({ sub: '丽江', exp: 4_102_444_800 })
  expect(theirsReadHere).toEqual({ sub: '丽江' })
})

const encode = (text: string) => Buffer.from(text).toString('base64url')
const signed = (header: string, claims: string) => {
  const content = `${encode(header)}.${encode(claims)}`
  return `${content}.${createHmac('sha256', secret).update(content).digest('base64url')}`
}
const genuine = signed('{"alg":"HS256"}', '{"sub":"a"}')
const [head, claims, signature] = genuine.split('.')

test.each([
  ['is empty', ''],
  ['has no signature', `${head}.${claims}.`],
  ['has the signature of other claims', `${head}.${encode('{"sub":"b"}')}.${signature}`],
  ['names no algorithm', signed('{}', '{"sub":"a"}')],
  ['names another algorithm', signed('{"alg":"none"}', '{"sub":"a"}')],
  ['has a header that is no object', signed('null', '{"sub":"a"}')],
  ['has claims that are no object', signed('{"alg":"HS256"}', '"a"')],
  ['has claims that are no JSON', signed('{"alg":"HS256"}', '{')],
  ['has a fourth part', `${genuine}.${signature}`],
])('a token that %s says nothing', (_, token) => {
  // Act
  const said = readToken(token, key)

  // Assess
  expect(said).toBeUndefined()
})
