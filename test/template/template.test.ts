import { type Route, routes } from '@minping/shared/api'
import { lintTemplate } from './lint-template.ts'
import { packageTemplate, type Resource, type Template } from './package-template.ts'

const { template, archives } = packageTemplate()

const rooms = [...new Set(Object.values<Route>(routes).map(({ room }) => room))]
const functionNames = [
  ...rooms,
  'authorizer',
  'tally',
  'clock',
  'flag-detection',
  'content-check',
  'messages',
  'forgetting',
]

const ofType = (type: string): [string, Resource][] =>
  Object.entries(template.Resources).filter(([, resource]) => resource.Type === type)
const logicalName = (name: string) => (name.charAt(0).toUpperCase() + name.slice(1)).replaceAll('-', 'Dash')

describe('the package', () => {
  test('has one archive for each function', () => {
    expect(archives.sort()).toEqual(functionNames.map((name) => `${name}.zip`).sort())
  })

  test('is a template that CloudFormation would take', () => {
    expect(lintTemplate(template)).toEqual([])
  })

  test.each([
    ['an unknown type', (copy: Template) => Object.assign(resource(copy, 'Alarms'), { Type: 'AWS::SNS::Subject' })],
    ['an unknown property', (copy: Template) => Object.assign(resource(copy, 'Table').Properties, { Billing: 'x' })],
    ['a missing property', (copy: Template) => delete resource(copy, 'Table').Properties.KeySchema],
    [
      'an unknown nested property',
      (copy: Template) =>
        Object.assign(resource(copy, 'Table').Properties, { SSESpecification: { SSEEnabled: true, On: true } }),
    ],
    [
      'a number that is none',
      (copy: Template) => Object.assign(resource(copy, 'TallyErrorsAlarm').Properties, { Threshold: 'many' }),
    ],
    [
      'a reference to nothing',
      (copy: Template) =>
        Object.assign(resource(copy, 'TallyErrorsAlarm').Properties, { AlarmActions: [{ Ref: 'Nobody' }] }),
    ],
  ])('would not pass with %s', (_, spoil) => {
    // Prepare
    const copy = structuredClone(template)

    // Act
    spoil(copy)

    // Assess
    expect(lintTemplate(copy)).toHaveLength(1)
  })
})

const resource = (from: Template, name: string): Resource => {
  const found = from.Resources[name]
  if (!found) throw new Error(`the template has no ${name}`)
  return found
}

describe('the routes', () => {
  test('are those of the contract, each with its function, and with the authorizer unless no session is needed', () => {
    // Prepare
    const contract = Object.values<Route>(routes).map(({ method, path, room, who }) => ({
      route: `${method} ${path}`,
      room,
      authorized: who !== 'anybody' && who !== 'acceptanceSystem' && who !== 'wechat',
    }))

    // Act
    const deployed = ofType('AWS::ApiGatewayV2::Route').map(([, { Properties }]) => ({
      route: Properties.RouteKey,
      room: roomOf(Properties.Target),
      authorized: isAuthorized(Properties),
    }))

    // Assess
    expect(new Set(deployed)).toEqual(new Set(contract))
    expect(deployed).toHaveLength(contract.length)
  })

  test('have an authorizer that is asked at every request', () => {
    expect(resource(template, 'HttpApiAuthorizerSession').Properties).toMatchObject({
      AuthorizerType: 'REQUEST',
      AuthorizerPayloadFormatVersion: '2.0',
      EnableSimpleResponses: true,
      AuthorizerResultTtlInSeconds: 0,
      IdentitySource: [],
    })
  })

  test('are throttled, signing in as staff more than the rest', () => {
    expect(resource(template, 'HttpApiStage').Properties).toMatchObject({
      DefaultRouteSettings: {
        DetailedMetricsEnabled: true,
        ThrottlingRateLimit: 500,
        ThrottlingBurstLimit: 1000,
      },
      RouteSettings: { 'POST /api/sessions/staff': { ThrottlingRateLimit: 20 } },
    })
  })
})

/** The room whose function an integration leads to. */
function roomOf(target: unknown): string | undefined {
  return rooms.find((room) => JSON.stringify(target).includes(`"HttpApiIntegration${logicalName(room)}"`))
}

function isAuthorized({ AuthorizationType, AuthorizerId }: Record<string, unknown>): boolean {
  if (AuthorizationType === undefined) return false
  expect({ AuthorizationType, AuthorizerId }).toEqual({
    AuthorizationType: 'CUSTOM',
    AuthorizerId: { Ref: 'HttpApiAuthorizerSession' },
  })
  return true
}

describe('the functions', () => {
  test('run on one runtime and processor, traced, with a log that ends', () => {
    for (const [, { Properties }] of ofType('AWS::Lambda::Function')) {
      expect(Properties).toMatchObject({
        Runtime: 'nodejs22.x',
        Architectures: ['arm64'],
        TracingConfig: { Mode: 'Active' },
      })
    }
    for (const [, { Properties }] of ofType('AWS::Logs::LogGroup')) expect(Properties.RetentionInDays).toBe(180)
  })

  test('have the names of secrets in their environment, never a secret', () => {
    const variables = ofType('AWS::Lambda::Function').flatMap(([, { Properties }]) => {
      const { Variables } = Properties.Environment as { Variables: Record<string, unknown> }
      return Object.entries(Variables)
    })
    for (const [name, value] of variables) {
      // Who somebody is at a provider (SMS_SECRET_ID) is no secret.
      if (/SECRET|KEY/.test(name) && !name.endsWith('_ID')) expect(value).toMatch(/^\/minping\/development\/[a-z-]+$/)
    }
  })

  test.each(functionNames)('each have a role of their own: %s', (name) => {
    // Act
    const { Role } = resource(template, `${logicalName(name)}LambdaFunction`).Properties

    // Assess
    expect(Role).toEqual({ 'Fn::GetAtt': [`${logicalName(name)}IamRoleLambdaExecution`, 'Arn'] })
  })

  test.each(functionNames)('may do no more than they need, on nothing but what they need it on: %s', (name) => {
    // Act
    const statements = statementsOf(name)

    // Assess
    for (const { Action, Resource: on } of statements) {
      for (const action of Action) expect(action).toMatch(/^(dynamodb|logs|s3|ssm|sqs|xray):[A-Z][A-Za-z]+$/)
      const everything = JSON.stringify(on).includes('"*"')
      expect(everything).toBe(Action.every((action) => action.startsWith('xray:')))
      if (Action.some((action) => action.startsWith('dynamodb:'))) expect(JSON.stringify(on)).not.toContain('*')
    }
  })

  test.each(functionNames)('may write their traces: %s', (name) => {
    expect(actionsOf(name)).toEqual(expect.arrayContaining(['xray:PutTraceSegments', 'xray:PutTelemetryRecords']))
  })

  test.each(['tally', 'clock', 'flag-detection', 'messages'])(
    'that no person waits for may send what they gave up to the queue: %s',
    (name) => {
      // Prepare
      const queue = { 'Fn::GetAtt': ['FailedEvents', 'Arn'] }

      // Assess
      expect(statementsOf(name)).toContainEqual({ Effect: 'Allow', Action: ['sqs:SendMessage'], Resource: queue })
      expect(resource(template, `${logicalName(name)}LambdaEvConf`).Properties.DestinationConfig).toEqual({
        OnFailure: { Destination: queue },
      })
    },
  )

  test.each(functionNames)('may neither change nor remove what is in the audit: %s', (name) => {
    expect(statementsOf(name)).toContainEqual({
      Effect: 'Deny',
      Action: ['dynamodb:UpdateItem', 'dynamodb:DeleteItem'],
      Resource: { 'Fn::GetAtt': ['Table', 'Arn'] },
      Condition: { 'ForAnyValue:StringLike': { 'dynamodb:LeadingKeys': ['AUDIT#*'] } },
    })
  })

  test('other than the tally may not read the stream', () => {
    for (const name of functionNames) {
      expect(actionsOf(name).includes('dynamodb:GetRecords')).toBe(name === 'tally')
    }
  })
})

interface Statement {
  Effect: string
  Action: string[]
  Resource: unknown
}

function statementsOf(functionName: string): Statement[] {
  const { Policies } = resource(template, `${logicalName(functionName)}IamRoleLambdaExecution`).Properties
  return (Policies as { PolicyDocument: { Statement: Statement[] } }[]).flatMap(
    ({ PolicyDocument }) => PolicyDocument.Statement,
  )
}

const actionsOf = (functionName: string) => statementsOf(functionName).flatMap(({ Action }) => Action)

describe('the table', () => {
  test('is kept, encrypted, recoverable to any second, forgets what has expired and tells the tally', () => {
    // Act
    const table = resource(template, 'Table')

    // Assess
    expect(table).toMatchObject({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' })
    expect(table.Properties).toMatchObject({
      BillingMode: 'PAY_PER_REQUEST',
      DeletionProtectionEnabled: true,
      SSESpecification: { SSEEnabled: true },
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      TimeToLiveSpecification: { AttributeName: 'expiresAtSeconds', Enabled: true },
      StreamSpecification: { StreamViewType: 'NEW_IMAGE' },
    })
  })

  test('tells the tally only of what is to be counted, and gives up nothing in silence', () => {
    // Act
    const [[, mapping] = []] = ofType('AWS::Lambda::EventSourceMapping')

    // Assess
    const { FilterCriteria, ...settings } = mapping?.Properties ?? {}
    expect(settings).toMatchObject({
      EventSourceArn: { 'Fn::GetAtt': ['Table', 'StreamArn'] },
      BisectBatchOnFunctionError: true,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      DestinationConfig: { OnFailure: { Destination: { 'Fn::GetAtt': ['FailedEvents', 'Arn'] } } },
    })
    const { Filters } = FilterCriteria as { Filters: { Pattern: string }[] }
    expect(Filters.map(({ Pattern }) => JSON.parse(Pattern))).toEqual([
      {
        eventName: ['INSERT', 'MODIFY'],
        dynamodb: { NewImage: { pendingKey: { S: [{ exists: true }] } } },
      },
    ])
  })
})

describe('by time', () => {
  test.each([
    ['tally', 'rate(1 minute)'],
    ['clock', 'rate(5 minutes)'],
    ['flag-detection', 'rate(5 minutes)'],
    ['messages', 'rate(1 minute)'],
  ])('runs the %s at %s', (name, rate) => {
    // Act
    const rules = ofType('AWS::Events::Rule').filter(([, { Properties }]) =>
      JSON.stringify(Properties.Targets).includes(`"${logicalName(name)}LambdaFunction"`),
    )

    // Assess
    expect(rules.map(([, { Properties }]) => Properties.ScheduleExpression)).toEqual([rate])
  })
})

describe('the alarms', () => {
  test.each([
    ['faults of the API', 'AWS/ApiGateway', '5xx'],
    ['faults of the tally and the clock', 'AWS/Lambda', 'Errors'],
    ['a clock that stands still', 'AWS/Lambda', 'Invocations'],
    ['throttled functions', 'AWS/Lambda', 'Throttles'],
    ['a throttled table', 'AWS/DynamoDB', 'WriteThrottleEvents'],
    ['events that were given up', 'AWS/SQS', 'ApproximateNumberOfMessagesVisible'],
    ['deadlines in a year without a calendar', 'minping-development', 'ProvisionalDeadlines'],
  ])('watch %s', (_, namespace, metric) => {
    // Act
    const alarms = ofType('AWS::CloudWatch::Alarm').filter(
      ([, { Properties }]) => Properties.Namespace === namespace && Properties.MetricName === metric,
    )

    // Assess
    expect(alarms.length).toBeGreaterThan(0)
    for (const [, { Properties }] of alarms) expect(Properties.AlarmActions).toEqual([{ Ref: 'Alarms' }])
  })
})
