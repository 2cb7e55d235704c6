import { createSecretKey } from 'node:crypto'
import * as fc from 'fast-check'
import type { HttpEvent } from './http.ts'
import { isPushKey, openPush, pushKeysOf, readPusher, sealPush, signPush } from './wechat-push.ts'

/** The examples that WeChat documents: developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html */
const token = 'AAAAA'
const appId = 'wxba5fad812f8e6fb9'
const key = (text: string) => createSecretKey(Buffer.from(text))
const keys = pushKeysOf(key(token), key('A'.repeat(43)))
const aesKey = keys.aesKey ?? Buffer.alloc(0)
const encrypted =
  '+qdx1OKCy+5JPCBFWw70tm0fJGb2Jmeia4FCB7kao+/Q5c/ohsOzQHi8khUOb05JCpj0JB4RvQMkUyus8TPxLKJGQqcvZqzDpVzazhZv6JsXUnnR8XGT740XgXZUXQ7vJVnAG+tE8NUd4yFyjPy7GgiaviNrlCTj+l5kdfMuFUPpRSrfMZuMcp3Fn2Pede2IuQrKEYwKSqFIZoNqJ4M8EajAsjLY2km32IIjdf8YL/P50F7mStwntrA2cPDrM1kb6mOcfBgRtWygb3VIYnSeOBrebufAlr7F9mFUPAJGj04='
const message =
  '{"ToUserName":"gh_97417a04a28d","FromUserName":"o9AgO5Kd5ggOC-bXrbNODIiE3bGY","CreateTime":1714112445,"MsgType":"event","Event":"debug_demo","debug_str":"hello world"}'

describe("WeChat's own examples", () => {
  test.each([
    ['of setting the address', '1714036504', '1514711492', undefined, 'f464b24fc39322e44b38aa78f5edd27bd1441696'],
    ['of a plain message', '1714037059', '486452656', undefined, '899cf89e464efb63f54ddac96b0a0a235f53aa78'],
    ['of an encrypted message', '1714112445', '415670741', encrypted, '046e02f8204d34f8ba5fa3b1db94908f3df2e9b3'],
  ])('%s have the same signature', (_, timestamp, nonce, content, signature) => {
    expect(signPush(token, timestamp, nonce, content)).toBe(signature)
  })

  test('are opened, and made, to the byte', () => {
    expect(openPush(encrypted, aesKey, appId)).toBe(message)
    expect(sealPush(message, aesKey, appId, Buffer.from('a8eedb185eb2fecf'))).toBe(encrypted)
    expect(sealPush('{"demo_resp":"good luck"}', aesKey, appId, Buffer.from('707722b803182950'))).toBe(
      'ELGduP2YcVatjqIS+eZbp80MNLoAUWvzzyJxgGzxZO/5sAvd070Bs6qrLARC9nVHm48Y4hyRbtzve1L32tmxSQ==',
    )
  })
})

describe('an encrypted message', () => {
  test('of any length comes out as it went in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        expect(openPush(sealPush(text, aesKey, appId), aesKey, appId)).toBe(text)
      }),
    )
  })

  test('of another app or another key is none of ours', () => {
    expect(openPush(encrypted, aesKey, 'wx-another')).toBeUndefined()
    expect(openPush(encrypted, Buffer.alloc(32, 7), appId)).toBeUndefined()
  })

  test('that is anything else is no fault', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.base64String()), (text) => {
        expect(openPush(text, aesKey, appId)).toBeUndefined()
      }),
    )
  })
})

describe('who pushes', () => {
  const now = new Date(1_714_112_445_000)
  const plain = pushKeysOf(key(token), key('plaintext'))
  const query = { timestamp: '1714112445', nonce: '415670741', signature: signPush(token, '1714112445', '415670741') }
  const msg_signature = '046e02f8204d34f8ba5fa3b1db94908f3df2e9b3'
  const secured: HttpEvent = {
    queryStringParameters: { ...query, msg_signature },
    body: JSON.stringify({ Encrypt: encrypted }),
  }
  const inMinutes = (minutes: number) => new Date(now.getTime() + minutes * 60_000)

  test('is WeChat where the signature is its own and of now', () => {
    expect(readPusher({ queryStringParameters: query }, keys, now)).toEqual({ kind: 'wechat' })
    expect(readPusher(secured, keys, inMinutes(4))).toEqual({ kind: 'wechat' })
    expect(readPusher({ queryStringParameters: query, body: message }, plain, inMinutes(-4))).toEqual({
      kind: 'wechat',
    })
  })

  test.each([
    ['comes too late', secured, keys, inMinutes(6)],
    ['comes from the future', secured, keys, inMinutes(-6)],
    ['is not signed', { body: secured.body ?? '' }, keys, now],
    ['holds another message', { ...secured, body: JSON.stringify({ Encrypt: `A${encrypted.slice(1)}` }) }, keys, now],
    ['is plain where there is a key', { queryStringParameters: query, body: message }, keys, now],
    ['has no JSON', { ...secured, body: '<xml>' }, keys, now],
    ['has another token', secured, { ...keys, token: 'BBBBB' }, now],
    ['has a signature of another kind', { queryStringParameters: { ...query, signature: '签名' } }, keys, now],
    ['says no time', { queryStringParameters: { ...query, timestamp: 'now' } }, keys, now],
  ] as const)('is nobody where it %s', (_, event, withKeys, at) => {
    expect(readPusher(event, withKeys, at)).toBe('SIGNATURE_INVALID')
  })
})

test.each([
  ['A'.repeat(43), true],
  ['plaintext', true],
  ['A'.repeat(44), false],
  ['-'.repeat(43), false],
  ['', false],
])('%s can be a key: %s', (text, can) => {
  expect(isPushKey(text)).toBe(can)
})
