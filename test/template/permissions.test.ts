import path from 'node:path'
import { build } from 'esbuild'
import { readService } from '../../functions/local/service/read-service.ts'
import type { FunctionDefinition } from '../../functions/local/service/service.ts'

const repository = path.resolve(import.meta.dirname, '../..')
const service = readService(path.join(repository, 'serverless.yml'), { stage: 'production', parameters: {} })

/** What a bundle says nothing about: the SDK brings its paging along everywhere, and every room could read a secret. */
const alwaysThere = new Set(['DescribeEndpoints', 'Query', 'Scan', 'GetParameters'])
/** A transaction is allowed by what is in it. */
const partsOfTransaction = ['PutItem', 'UpdateItem', 'DeleteItem', 'ConditionCheckItem']

test.each(service.functions.map((definition) => [definition.name, definition] as const))(
  'the role of %s allows the calls that are in its bundle, and no others',
  async (_, definition) => {
    // Act
    const used = await callsInBundle(definition)
    const allowed = allowedCalls(definition)

    // Assess
    expect(allowed).toEqual(expect.arrayContaining(used.filter((call) => call !== 'TransactWriteItems')))
    const needed = used.includes('TransactWriteItems') ? [...used, ...partsOfTransaction] : used
    expect(needed).toEqual(expect.arrayContaining(allowed))
    if (used.includes('TransactWriteItems'))
      expect(allowed.some((call) => partsOfTransaction.includes(call))).toBe(true)
  },
)

test.each(service.functions.map((definition) => [definition.name, definition] as const))(
  'the role of %s allows reading the secrets that its environment names, and no others',
  (_, { environment, permissions }) => {
    // Prepare
    const named = Object.entries(environment).filter(([variable]) => variable.endsWith('_PARAMETER'))

    // Act
    const readable = permissions.filter(({ actions }) => actions.includes('ssm:GetParameters'))

    // Assess
    expect(readable.flatMap(({ resources }) => resources).sort()).toEqual(
      named.map(([, name]) => `parameter${name}`).sort(),
    )
  },
)

/** The commands of the SDK that are left in a function's bundle once unused code is out. */
async function callsInBundle({ module }: FunctionDefinition): Promise<string[]> {
  const { metafile } = await build({
    ...service.build,
    entryPoints: [path.join(repository, `${module}.ts`)],
    outdir: path.join(repository, '.esbuild'),
    absWorkingDir: repository,
    write: false,
    metafile: true,
  })
  return Object.values(metafile.outputs)
    .flatMap(({ inputs }) => Object.entries(inputs))
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .flatMap(([file]) => /client-(?:dynamodb|ssm)\/dist-es\/commands\/(\w+)Command\.js$/.exec(file)?.[1] ?? [])
    .filter((call) => !alwaysThere.has(call))
}

function allowedCalls({ permissions }: FunctionDefinition): string[] {
  const granted = permissions.filter(({ effect }) => effect === 'Allow')
  const actions = granted.flatMap(({ actions: each }) => each).filter((action) => /^(dynamodb|ssm):/.test(action))
  return [...new Set(actions.map((action) => action.replace(/^\w+:/, '')))].filter((call) => !alwaysThere.has(call))
}
