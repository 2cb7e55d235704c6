import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { WechatApp } from './wechat.ts'
import { callWechat } from './wechat-api.ts'

/** WeChat, as these tests need it: counts what it is asked. */
class FakeWechat {
  token = 'token-1'
  /** What it gives when it is asked for a token without force. */
  forced = 0
  tokenQuestions = 0
  calls: string[] = []
  answer: (url: string) => object = () => ({ errcode: 0, errmsg: 'ok' })

  listener: RequestListener = (request, response) => {
    let body = ''
    request.on('data', (part) => {
      body += part
    })
    request.on('end', () => {
      response.setHeader('content-type', 'text/plain').end(JSON.stringify(this.#reply(request.url ?? '', body)))
    })
  }

  #reply(url: string, body: string): object {
    if (url !== '/cgi-bin/stable_token') {
      this.calls.push(url)
      return url.endsWith(`=${this.token}`) ? this.answer(url) : { errcode: 40001, errmsg: 'invalid credential' }
    }
    this.tokenQuestions += 1
    if (JSON.parse(body).force_refresh) {
      this.forced += 1
      this.token = `token-${this.forced + 1}`
      return { access_token: this.token, expires_in: 7_200 }
    }
    return { access_token: this.known ?? this.token, expires_in: this.lifetime }
  }

  known: string | undefined
  lifetime = 7_200
}

let server: Server
let app: WechatApp
let wechat: FakeWechat
let written: string

beforeEach(async () => {
  written = ''
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    written += String(text)
    return true
  })
  wechat = new FakeWechat()
  await listen(wechat.listener)
})
afterEach(async () => {
  jest.restoreAllMocks()
  await stop()
})

async function listen(listener: RequestListener): Promise<void> {
  server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  app = { baseUrl: `http://127.0.0.1:${port}`, appId: 'wx1', appSecret: 'the-app-secret' }
}

function stop(): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve) => server.close(() => resolve()))
}

const call = () => callWechat(app, '/wxa/something', { version: 2 })

test('calls that come together and after each other share one token', async () => {
  // Act
  const answers = await Promise.all([call(), call()])
  await call()

  // Assess
  expect(answers[0]).toEqual({ errorCode: 0, reply: { errcode: 0, errmsg: 'ok' } })
  expect(wechat.calls).toEqual(Array(3).fill('/wxa/something?access_token=token-1'))
  expect(wechat.tokenQuestions).toBe(1)
})

test('a token that is about to end is asked for anew', async () => {
  // Prepare
  wechat.lifetime = 300

  // Act
  await call()
  await call()

  // Assess
  expect(wechat.tokenQuestions).toBe(2)
})

test('a token that somebody else had renewed is found without forcing another', async () => {
  // Prepare
  await call()
  wechat.token = 'token-of-another'

  // Act
  const answer = await call()

  // Assess
  expect(answer).toMatchObject({ errorCode: 0 })
  expect(wechat.forced).toBe(0)
})

test('a token that WeChat gives and refuses is renewed by force, once for all who wait', async () => {
  // Prepare
  await call()
  wechat.token = 'lost'
  wechat.known = 'token-1'

  // Act
  const answers = await Promise.all([call(), call(), call()])

  // Assess
  expect(answers.every((answer) => typeof answer === 'object' && answer.errorCode === 0)).toBe(true)
  expect(wechat.forced).toBe(1)
})

test('whoever is refused again is not tried a third time', async () => {
  // Prepare
  wechat.answer = () => ({ errcode: 42001, errmsg: 'access_token expired' })

  // Act
  const answer = await call()

  // Assess
  expect(answer).toMatchObject({ errorCode: 42001 })
  expect(wechat.calls).toHaveLength(2)
})

test('an error of the call itself is handed on', async () => {
  // Prepare
  wechat.answer = () => ({ errcode: 43101, errmsg: 'user refuse to accept the msg' })

  // Act
  const answer = await call()

  // Assess
  expect(answer).toMatchObject({ errorCode: 43101 })
  expect(wechat.calls).toHaveLength(1)
})

test('a wrong secret wakes somebody, without the secret in the log, and is asked again next time', async () => {
  // Prepare
  await stop()
  await listen((_, response) => response.end('{"errcode":40125,"errmsg":"invalid appsecret"}'))

  // Act
  const answers = [await call(), await call()]

  // Assess
  expect(answers).toEqual(['notSent', 'notSent'])
  expect(written).toContain('"errorCode":40125')
  expect(written).not.toContain('the-app-secret')
})

test.each<[string, RequestListener, string]>([
  ['fails', (_, response) => response.writeHead(502).end(), 'unanswered'],
  ['answers no JSON', (_, response) => response.end('<html>'), 'unanswered'],
  ['answers null', (_, response) => response.end('null'), 'unanswered'],
  ['hangs up', (request) => request.socket.destroy(), 'unanswered'],
])('nobody knows whether a call arrived when WeChat %s', async (_, listener, expected) => {
  // Prepare
  const first = wechat.listener
  await stop()
  await listen((request, response) =>
    request.url === '/cgi-bin/stable_token' ? first(request, response) : listener(request, response),
  )

  // Act
  const answer = await call()

  // Assess
  expect(answer).toBe(expected)
  expect(written).not.toContain('token-1')
})

test('nothing was sent where WeChat can not be reached', async () => {
  // Prepare
  await stop()

  // Act
  const answer = await call()

  // Assess
  expect(answer).toBe('notSent')
  await listen(wechat.listener)
})

test('WeChat is not waited for longer than a function can', async () => {
  // Prepare
  const timeout = jest.spyOn(AbortSignal, 'timeout')

  // Act
  await call()

  // Assess
  expect(timeout.mock.calls[0]?.[0]).toBeLessThan(10_000)
})
