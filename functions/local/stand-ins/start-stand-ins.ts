import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { callerOf, type Permission, refusedDemand } from '../permissions/permission.ts'
import type { Service } from '../service/service.ts'
import { localCredentials } from '../store/open-client.ts'
import { keptObjects } from './kept-objects.ts'
import { ObjectStoreStandIn } from './object-store.ts'
import { answerParameterStore, type StandInAnswer } from './parameter-store.ts'
import type { Parameters } from './secrets.ts'
import { type SmsAccount, SmsStandIn, smsRequestOf, type TakenSms } from './sms.ts'
import { isWechatPath, type TakenWechatMessage, type WechatAccount, WechatStandIn } from './wechat.ts'

export interface StandIns {
  url: string
  /** Once WeChat has pushed what it found of every photo. */
  wechatPushed(): Promise<void>
  stop(): Promise<void>
}

export interface StandInOptions {
  /** Asked at each request: serverless.yml is read after this server has its address, which it is told. */
  known: () => { service: Service; parameters: Parameters } | undefined
  wechat: WechatAccount
  sms: SmsAccount
  /** Told each message that would have gone out; so is `onWechatMessage`. */
  onSms: (sms: TakenSms) => void
  onWechatMessage: (message: TakenWechatMessage) => void
  /** Where uploaded files are kept; in memory without it. */
  objectsFolder?: string | undefined
}

/** The outside services that the functions call, on a free port of the loopback address: the parameter store, the object store, WeChat and Tencent Cloud SMS. */
export function startStandIns(options: StandInOptions): Promise<StandIns> {
  const { known, wechat, sms, onSms, onWechatMessage, objectsFolder } = options
  const wechatStandIn = new WechatStandIn(wechat, onWechatMessage)
  const smsStandIn = new SmsStandIn(sms, onSms)
  const permissionsOf = (functionName: string): readonly Permission[] =>
    known()?.service.functions.find(({ name }) => name === functionName)?.permissions ?? []
  const objectStore = new ObjectStoreStandIn({
    objects: keptObjects(objectsFolder),
    secretAccessKey: localCredentials('').secretAccessKey,
    mayDo: (caller, demands) => !refusedDemand(permissionsOf(caller), demands),
  })
  const answer = async (request: IncomingMessage): Promise<StandInAnswer> => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://stand-in')
    const target = request.headers['x-amz-target']
    if (typeof target === 'string') return answerFor(target, request)
    if (request.headers['x-tc-action']) return smsStandIn.answer(smsRequestOf(request.headers, await readText(request)))
    if (isWechatPath(pathname)) {
      const { method = '' } = request
      return wechatStandIn.answer({ method, path: pathname, query: searchParams, body: await readText(request) })
    }
    const bucket = known()?.service.bucket
    if (bucket !== undefined && pathname.startsWith(`/${bucket}/`)) return objectStore.answer(request)
    return { status: 404, contentType: 'text/plain', body: 'Not found' }
  }
  const answerFor = async (target: string, request: IncomingMessage): Promise<StandInAnswer> => {
    const { parameters = new Map() } = known() ?? {}
    const functionName = callerOf(request.headers.authorization)
    const reader = { functionName, permissions: permissionsOf(functionName) }
    return answerParameterStore(target, await readText(request), parameters, reader)
  }
  const server = createServer((request, response) => {
    answer(request).then(
      (result) => write(response, result),
      () => write(response, { status: 500, contentType: 'text/plain', body: 'Internal error' }),
    )
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address ? address.port : 0
      const url = `http://127.0.0.1:${port}`
      resolve({ url, wechatPushed: () => wechatStandIn.pushed(), stop: () => stop() })
    })
  })

  function stop(): Promise<void> {
    server.closeAllConnections()
    return new Promise((resolve) => server.close(() => resolve()))
  }
}

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

function write(response: ServerResponse, { status, contentType, headers, body }: StandInAnswer): void {
  const length = Buffer.byteLength(body)
  response.writeHead(status, { ...headers, 'content-type': contentType, 'content-length': length }).end(body)
}
