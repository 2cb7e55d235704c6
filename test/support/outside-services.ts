import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type KeptObjects, keptObjects } from '../../functions/local/stand-ins/kept-objects.ts'
import { ObjectStoreStandIn } from '../../functions/local/stand-ins/object-store.ts'
import { type SmsAccount, SmsStandIn, smsRequestOf, type TakenSms } from '../../functions/local/stand-ins/sms.ts'
import { type TakenWechatMessage, type WechatAccount, WechatStandIn } from '../../functions/local/stand-ins/wechat.ts'
import type { PushKeys } from '../../functions/platform/wechat-push.ts'

/** What the bucket of uploads is called in these tests. */
export const uploadsBucket = 'uploads'

export interface OutsideServices {
  url: string
  /** What is in the bucket of uploads. */
  objects: KeptObjects
  messages: readonly TakenSms[]
  wechatMessages: TakenWechatMessage[]
  wechat: WechatStandIn
  stop(): Promise<void>
}

/** SSM (GetParameters), S3, WeChat and SMS on the loopback address, for the tests of single functions: everybody may do everything. */
export async function startOutsideServices(
  parameters: ReadonlyMap<string, string>,
  { pushKeys, ...wechat }: WechatAccount & { pushKeys: PushKeys },
  sms: SmsAccount,
): Promise<OutsideServices> {
  const messages: TakenSms[] = []
  const smsStandIn = new SmsStandIn(sms, (taken) => messages.push(taken))
  const objects = keptObjects()
  const objectStore = new ObjectStoreStandIn({ objects, secretAccessKey: 'local', mayDo: () => true })
  const wechatMessages: TakenWechatMessage[] = []
  const pushes = { url: '', keys: pushKeys }
  const wechatStandIn = new WechatStandIn({ ...wechat, pushes }, (message) => wechatMessages.push(message))
  const server = createServer(async (request, response) => {
    if (request.headers['x-amz-target'] === 'AmazonSSM.GetParameters') {
      const { Names } = JSON.parse(await readText(request)) as { Names: string[] }
      const found = Names.flatMap((Name) => {
        const Value = parameters.get(Name)
        return Value === undefined ? [] : [{ Name, Value, Type: 'SecureString' }]
      })
      response.setHeader('content-type', 'application/x-amz-json-1.1').end(JSON.stringify({ Parameters: found }))
    } else if (request.url?.startsWith(`/${uploadsBucket}/`)) {
      const { status, contentType, headers, body } = await objectStore.answer(request)
      response.writeHead(status, { ...headers, 'content-type': contentType }).end(body)
    } else if (request.url?.startsWith('/api/wechat-pushes?')) {
      await takePush(request, response)
    } else if (request.headers['x-tc-action']) {
      response.end(smsStandIn.answer(smsRequestOf(request.headers, await readText(request))).body)
    } else {
      const { pathname, searchParams } = new URL(request.url ?? '/', 'http://wechat')
      const { method = '' } = request
      const body = await readText(request)
      response.end(wechatStandIn.answer({ method, path: pathname, query: searchParams, body }).body)
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  pushes.url = `http://127.0.0.1:${port}/api/wechat-pushes`
  return {
    url: `http://127.0.0.1:${port}`,
    objects,
    messages,
    wechatMessages,
    wechat: wechatStandIn,
    stop: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

/** What WeChat pushes comes to the function over HTTP, as through API Gateway. */
async function takePush(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { handler } = await import('../../functions/wechat-pushes/handler.ts')
  const { searchParams } = new URL(request.url ?? '/', 'http://app')
  const { statusCode, headers, body } = await handler({
    routeKey: `${request.method} /api/wechat-pushes`,
    queryStringParameters: Object.fromEntries(searchParams),
    body: await readText(request),
  })
  response.writeHead(statusCode, headers).end(body)
}

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}
