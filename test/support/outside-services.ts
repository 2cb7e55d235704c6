import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type SmsAccount, SmsStandIn, smsRequestOf, type TakenSms } from '../../functions/local/stand-ins/sms.ts'
import { type WechatAccount, WechatStandIn } from '../../functions/local/stand-ins/wechat.ts'

export interface OutsideServices {
  url: string
  messages: readonly TakenSms[]
  stop(): Promise<void>
}

/** SSM (GetParameters), WeChat and SMS on the loopback address, for the tests of single functions: everybody may read everything. */
export async function startOutsideServices(
  parameters: ReadonlyMap<string, string>,
  wechat: WechatAccount,
  sms: SmsAccount,
): Promise<OutsideServices> {
  const messages: TakenSms[] = []
  const smsStandIn = new SmsStandIn(sms, (taken) => messages.push(taken))
  const wechatStandIn = new WechatStandIn(wechat)
  const server = createServer(async (request, response) => {
    if (request.headers['x-amz-target'] === 'AmazonSSM.GetParameters') {
      const { Names } = JSON.parse(await readText(request)) as { Names: string[] }
      const found = Names.flatMap((Name) => {
        const Value = parameters.get(Name)
        return Value === undefined ? [] : [{ Name, Value, Type: 'SecureString' }]
      })
      response.setHeader('content-type', 'application/x-amz-json-1.1').end(JSON.stringify({ Parameters: found }))
    } else if (request.headers['x-tc-action']) {
      response.end(smsStandIn.answer(smsRequestOf(request.headers, await readText(request))).body)
    } else {
      response.end(wechatStandIn.answer(new URL(request.url ?? '/', 'http://wechat').searchParams).body)
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    messages,
    stop: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}
