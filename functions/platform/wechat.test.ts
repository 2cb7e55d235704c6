import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exchangeWechatCode } from './wechat.ts'

let server: Server | undefined
let written: string

beforeEach(() => {
  written = ''
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    written += String(text)
    return true
  })
})
afterEach(async () => {
  jest.restoreAllMocks()
  server?.closeAllConnections()
  await new Promise((resolve) => (server ? server.close(resolve) : resolve(undefined)))
  server = undefined
})

/** An app whose WeChat answers as told. */
async function appOf(listener: RequestListener) {
  const started = createServer(listener)
  server = started
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve))
  const { port } = started.address() as AddressInfo
  return { baseUrl: `http://127.0.0.1:${port}`, appId: 'wx1', appSecret: 'the-app-secret' }
}

const reply =
  (body: string, status = 200): RequestListener =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'text/plain' }).end(body)
  }

test('a good code gives the openid and nothing else, asked as WeChat wants it', async () => {
  // Prepare
  const asked: string[] = []
  const app = await appOf((request, response) => {
    asked.push(request.url ?? '')
    response.end('{"openid":"o123","session_key":"never to leave","unionid":"u1"}')
  })

  // Act
  const exchanged = await exchangeWechatCode('code&1', app)

  // Assess
  expect(exchanged).toEqual({ openid: 'o123' })
  expect(asked).toEqual([
    '/sns/jscode2session?appid=wx1&secret=the-app-secret&js_code=code%261&grant_type=authorization_code',
  ])
})

test.each([
  [40029, 'WECHAT_CODE_INVALID'],
  [40163, 'WECHAT_CODE_INVALID'],
  [40226, 'WECHAT_RISKY'],
  [45011, 'TOO_MANY_REQUESTS'],
  [-1, 'WECHAT_UNAVAILABLE'],
])("WeChat's %i is %s", async (errcode, problem) => {
  // Prepare
  const app = await appOf(reply(JSON.stringify({ errcode, errmsg: 'x' })))

  // Act
  const exchanged = await exchangeWechatCode('code', app)

  // Assess
  expect(exchanged).toEqual({ problem })
})

test('an error that is our own mistake wakes somebody, without the secret in the log', async () => {
  // Prepare
  const app = await appOf(reply('{"errcode":40125,"errmsg":"invalid appsecret"}'))

  // Act
  const exchanged = await exchangeWechatCode('code', app)

  // Assess
  expect(exchanged).toEqual({ problem: 'WECHAT_UNAVAILABLE' })
  expect(JSON.parse(written)).toMatchObject({ severity: 'error', errorCode: 40125 })
  expect(written).not.toContain('the-app-secret')
})

test.each([
  ['fails', reply('oops', 502)],
  ['answers no JSON', reply('<html>')],
  ['answers JSON without an openid', reply('{}')],
  ['answers null', reply('null')],
  ['hangs up', ((request) => request.socket.destroy()) as RequestListener],
])('WeChat is not available when it %s', async (_, listener) => {
  // Prepare
  const app = await appOf(listener)

  // Act
  const exchanged = await exchangeWechatCode('code', app)

  // Assess
  expect(exchanged).toEqual({ problem: 'WECHAT_UNAVAILABLE' })
  expect(written).not.toContain('the-app-secret')
})

test('WeChat is not waited for longer than a function can', async () => {
  // Prepare
  const timeout = jest.spyOn(AbortSignal, 'timeout').mockReturnValue(AbortSignal.abort())
  const app = await appOf(() => {})

  // Act
  const exchanged = await exchangeWechatCode('code', app)

  // Assess
  expect(exchanged).toEqual({ problem: 'WECHAT_UNAVAILABLE' })
  expect(timeout.mock.calls[0]?.[0]).toBeLessThan(10_000)
})
