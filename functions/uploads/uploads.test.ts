import { mostFileBytes } from '@minping/shared/upload'
import { postOf, send } from '../../test/support/call-use-case.ts'
import { startTestService, type TestService } from '../../test/support/test-service.ts'
import { askForForm, pdf, postForm } from '../../test/support/uploads.ts'
import { readUploads } from '../store/upload-entity.ts'
import { handler } from './handler.ts'

let service: TestService

beforeAll(async () => {
  service = await startTestService()
})
afterAll(() => service.stop())

const handlerOfHall = postOf('gucheng-handler-1')
const ask = (body: object, caller = handlerOfHall) => send(handler, 'createUpload', { caller, body })

describe('a form', () => {
  test('takes the file that it was asked for, and is its owner’s', async () => {
    // Act
    const form = await askForForm(handlerOfHall)
    const sent = await postForm(form, pdf.content)

    // Assess
    const [upload] = await readUploads(service.table, [form.uploadId])
    expect(sent.status).toBe(200)
    expect(service.objects.get(`uploads/incoming/${form.uploadId}`)?.body).toEqual(pdf.content)
    expect(upload).toMatchObject({ owner: 'staff:gucheng-handler-1', name: pdf.name, kind: 'pdf' })
    expect(upload?.attachedTo).toBeUndefined()
  })

  test.each([
    ['another kind', { name: 'run.exe', bytes: 10 }, 'FILE_KIND_UNKNOWN', 'name'],
    ['an empty file', { name: 'a.pdf', bytes: 0 }, 'FILE_EMPTY', 'bytes'],
    ['too large a file', { name: 'a.pdf', bytes: mostFileBytes + 1 }, 'FILE_TOO_LARGE', 'bytes'],
    ['no name', { bytes: 10 }, 'FIELD_INVALID', 'name'],
  ])('is not given for %s', async (_, body, code, field) => {
    // Act
    const answer = await ask(body)

    // Assess
    expect(answer).toMatchObject({ status: 422, body: { code, field } })
  })

  test('is not given without end', async () => {
    // Prepare
    const caller = postOf('gucheng-handler-2')

    // Act
    const codes: (string | undefined)[] = []
    for (let number = 0; number <= 120; number += 1)
      codes.push((await ask({ name: 'a.pdf', bytes: 1 }, caller)).body.code)

    // Assess
    expect(codes.filter((code) => code !== undefined)).toEqual(['TOO_MANY_REQUESTS'])
    expect(codes.at(-1)).toBe('TOO_MANY_REQUESTS')
  })
})

describe('the object store', () => {
  const codeOf = async (response: Response) => /<Code>(\w+)</.exec(await response.text())?.[1]

  test.each([
    [
      'a field that was changed',
      (fields: Record<string, string>) => ({ ...fields, key: 'attached/x' }),
      'AccessDenied',
    ],
    ['another type', (fields: Record<string, string>) => ({ ...fields, 'Content-Type': 'text/html' }), 'AccessDenied'],
    ['a field more', (fields: Record<string, string>) => ({ ...fields, acl: 'public-read' }), 'AccessDenied'],
    [
      'a policy of somebody’s own',
      (fields: Record<string, string>) => ({
        ...fields,
        policy: Buffer.from('{"expiration":"2999-01-01T00:00:00Z","conditions":[]}').toString('base64'),
      }),
      'SignatureDoesNotMatch',
    ],
  ])('refuses a form with %s', async (_, change, code) => {
    // Prepare
    const { url, fields } = await askForForm(handlerOfHall)

    // Act
    const sent = await postForm({ url, fields: change(fields) }, pdf.content)

    // Assess
    expect(await codeOf(sent)).toBe(code)
  })

  test.each([
    ['more than a form allows', mostFileBytes + 1, 'EntityTooLarge'],
    ['nothing', 0, 'EntityTooSmall'],
  ])('refuses %s', async (_, size, code) => {
    // Act
    const sent = await postForm(await askForForm(handlerOfHall), Buffer.alloc(size))

    // Assess
    expect(sent.status).toBe(400)
    expect(await codeOf(sent)).toBe(code)
  })

  test('tells the web app of this machine that it may send, and nobody else', async () => {
    // Prepare
    const { url } = await askForForm(handlerOfHall)
    const asking = (origin: string) =>
      fetch(url, { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'POST' } })

    // Act
    const [own, foreign] = await Promise.all([asking('http://127.0.0.1:3000'), asking('https://elsewhere.example')])

    // Assess
    expect(own.headers.get('access-control-allow-origin')).toBe('http://127.0.0.1:3000')
    expect(foreign.headers.get('access-control-allow-origin')).toBeNull()
  })
})
