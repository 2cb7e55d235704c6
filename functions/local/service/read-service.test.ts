import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { readService } from './read-service.ts'
import { ServiceFileError } from './service.ts'

const repository = path.resolve(__dirname, '../../..')

describe('readService', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'minping-service-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  const read = (text: string, parameters: Record<string, string> = {}) => {
    const file = path.join(folder, 'serverless.yml')
    writeFileSync(file, text)
    return readService(file, { stage: 'local', parameters })
  }

  test('reads the service of this repository', () => {
    // Act
    const service = readService(path.join(repository, 'serverless.yml'), {
      stage: 'local',
      parameters: { wechatBaseUrl: 'http://127.0.0.1:1' },
    })

    // Assess
    const identity = service.functions.find(({ name }) => name === 'identity')
    expect(service.table).toMatchObject({ name: 'minping-local', timeToLiveAttribute: 'expiresAtSeconds' })
    expect(service.table.create.GlobalSecondaryIndexes?.map(({ IndexName }) => IndexName)).toEqual([
      'listing',
      'windows',
      'pending',
      'unchecked',
      'ranking',
    ])
    expect(identity?.environment).toMatchObject({
      TABLE_NAME: 'minping-local',
      CITY_CODE: '530700',
      WECHAT_BASE_URL: 'http://127.0.0.1:1',
      SESSION_SECRET_PARAMETER: '/minping/local/session-secret',
    })
    expect(service.functions.find(({ name }) => name === 'clock')?.schedules).toEqual([
      { rate: 'rate(5 minutes)', everyMilliseconds: 300_000 },
    ])
    expect(service.authorizers.get('session')).toEqual({ functionName: 'authorizer' })
    expect(service.build).toMatchObject({ bundle: true, format: 'cjs', external: [] })
  })

  test('resolves parameters of the stage before the default ones, and given ones first of all', () => {
    // Prepare
    const text = serviceText(
      `
params:
  default: { a: default, b: default, c: default }
  local: { b: stage, c: stage }`,
      `
    environment: { A: '\${param:a}', B: '\${param:b}', C: 'x-\${param:c}', N: 7 }`,
    )

    // Act
    const [lambda] = read(text, { c: 'given' }).functions

    // Assess
    expect(lambda?.environment).toEqual({ A: 'default', B: 'stage', C: 'x-given', N: '7' })
  })

  test.each([
    ['a variable without a value', `environment: { A: '\${param:nothing}' }`, /param:nothing/],
    ['a variable of an unknown kind of self', `environment: { A: '\${self:custom.nothing}' }`, /self:custom.nothing/],
    ['a reference to what does not exist locally', `environment: { A: !GetAtt Queue.Arn }`, /one\.A/],
    ['a cron schedule', `events: [{ schedule: 'cron(0 0 * * ? *)' }]`, /rate/],
    ['a route without a path', `events: [{ httpApi: GET }]`, /events\[0\].httpApi/],
  ])('says what is wrong with %s', (_, part, message) => {
    // Prepare
    const text = serviceText('', `\n    ${part}`)

    // Act
    const reading = () => read(text)

    // Assess
    expect(reading).toThrow(ServiceFileError)
    expect(reading).toThrow(message)
  })
})

const serviceText = (top: string, ofFunction: string) => `${top}
provider: { region: here }
custom:
  esbuild: { exclude: [], bundle: true, platform: node, format: cjs, target: node20, mainFields: [main], supported: { dynamic-import: false }, minify: false, legalComments: none, charset: utf8 }
functions:
  one:
    handler: one.handler${ofFunction}
resources:
  Resources:
    Table:
      Type: AWS::DynamoDB::Table
      Properties:
        TableName: t-\${sls:stage}
        BillingMode: PAY_PER_REQUEST
        AttributeDefinitions: [{ AttributeName: pk, AttributeType: S }]
        KeySchema: [{ AttributeName: pk, KeyType: HASH }]
`
