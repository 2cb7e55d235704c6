import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

export interface FixtureService {
  file: string
  remove(): void
}

/** A small service of its own, to test the local server without the real rooms. */
export function makeFixtureService(): FixtureService {
  const folder = mkdtempSync(path.join(tmpdir(), 'minping-fixture-'))
  const file = path.join(folder, 'serverless.yml')
  writeFileSync(file, serviceText)
  mkdirSync(path.join(folder, 'rooms'))
  for (const [name, code] of Object.entries(rooms)) writeFileSync(path.join(folder, 'rooms', `${name}.ts`), code)
  return { file, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

const rooms = {
  authorizer: `
    export async function handler({ headers }) {
      if (headers.authorization === 'refuse') return { isAuthorized: false }
      if (headers.authorization === 'break') throw new Error('the authorizer broke')
      return { isAuthorized: true, context: headers.authorization ? { caller: headers.authorization } : { problem: 'NOT_SIGNED_IN' } }
    }`,
  room: `
    let invocations = 0
    export async function handler(event, context) {
      invocations += 1
      const answer = (statusCode, body) => ({ statusCode, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
      switch (event.routeKey) {
        case 'GET /api/environment': return answer(200, { ...process.env })
        case 'GET /api/context': return answer(200, { name: context.functionName, left: context.getRemainingTimeInMillis(), invocations })
        case 'GET /api/faults/{fault}': return fault(event.pathParameters.fault)
        case 'POST /api/things': console.log('made a thing'); return answer(201, event)
        default: return answer(200, event)
      }
    }
    function fault(name) {
      if (name === 'throws') throw new Error('the room broke')
      if (name === 'nothing') return undefined
      if (name === 'status') return { statusCode: 99, headers: {}, body: '' }
      if (name === 'header') return { statusCode: 200, headers: { 'x-bad': 'line\\nbreak' }, body: '' }
      return { statusCode: 200, headers: {}, body: 5 }
    }`,
  tally: `
    const runs = []
    export async function handler(event) { runs.push(event); console.log('tally'); return runs }`,
  clock: `
    export async function handler(event) { console.log('clock ' + event.time) }`,
}

const serviceText = `
service: fixture
provider:
  name: aws
  region: here
  timeout: 7
  environment: { TABLE_NAME: !Ref Table }
  httpApi:
    authorizers:
      session: { type: request, functionName: authorizer }
custom:
  esbuild: { exclude: [], bundle: true, platform: node, format: cjs, target: node20, mainFields: [main], supported: { dynamic-import: false }, minify: false, legalComments: none, charset: utf8 }
functions:
  authorizer:
    handler: rooms/authorizer.handler
  room:
    handler: rooms/room.handler
    environment:
      SESSION_SECRET_PARAMETER: /fixture/session
      WECHAT_BASE_URL: \${param:wechatBaseUrl}
    events:
      - httpApi: GET /api/environment
      - httpApi: GET /api/context
      - httpApi: GET /api/faults/{fault}
      - httpApi: POST /api/things
      - httpApi: { method: GET, path: '/api/things/{thing}', authorizer: session }
      - httpApi: GET /api/things/first
      - httpApi: POST /api/things/{thing}/{action}
  tally:
    handler: rooms/tally.handler
    events:
      - schedule: rate(1 minute)
  clock:
    handler: rooms/clock.handler
    events:
      - schedule: rate(5 minutes)
resources:
  Resources:
    Table:
      Type: AWS::DynamoDB::Table
      Properties:
        TableName: fixture-\${sls:stage}
        BillingMode: PAY_PER_REQUEST
        AttributeDefinitions: [{ AttributeName: pk, AttributeType: S }, { AttributeName: sk, AttributeType: S }]
        KeySchema: [{ AttributeName: pk, KeyType: HASH }, { AttributeName: sk, KeyType: RANGE }]
        TimeToLiveSpecification: { AttributeName: expiresAtSeconds, Enabled: true }
`
