import type { AttachedFile } from '@minping/shared/upload'
import { postOf, send } from '../../test/support/call-use-case.ts'
import { asBusiness, claim, mine, save, submit } from '../../test/support/survey-answers.ts'
import { done, newWave, shortQuestionnaire } from '../../test/support/survey-desk.ts'
import { startTestService, type TestService } from '../../test/support/test-service.ts'
import { askForForm, pdf, postForm, upload } from '../../test/support/uploads.ts'
import type { Business } from '../platform/call.ts'
import { scanTable } from '../store/scan-table.ts'
import { readUploads } from '../store/upload-entity.ts'
import { handler as resultsHandler } from '../survey-results/handler.ts'
import { countResponses } from '../tally/count-responses.ts'

let service: TestService
let waveId: string
let businesses = 0

beforeAll(async () => {
  service = await startTestService()
  const document = shortQuestionnaire('with-files')
  const words = { zh: '证明材料', en: 'Papers' }
  const question = {
    questionId: 'papers',
    title: words,
    type: 'file' as const,
    most: 2,
    required: false,
    notExperienced: false,
  }
  const sections = document.sections.map((section) => ({ ...section, questions: [...section.questions, question] }))
  const path = { questionnaireId: 'with-files' }
  await done('saveQuestionnaire', { path, body: { revision: 0, document: { ...document, sections } } })
  await done('publishQuestionnaire', { path, body: { revision: 1 } })
  const wave = await newWave('with-files', { mode: 'open', threshold: 3, closesOn: '2099-12-31' })
  waveId = wave.waveId
  await done('actOnWave', { path: { waveId, action: 'release' }, body: { version: wave.version } })
})
afterAll(() => service.stop())

const newBusiness = () => claim(service, waveId, ++businesses)
const saving = async (caller: Business, files: readonly AttachedFile[]) => {
  const { version } = await mine(caller)
  return asBusiness(caller, 'saveAnswers', {
    body: { baseVersion: version, answers: { papers: files.length > 0 ? { type: 'file', files } : null } },
  })
}
/** Saves and submits a whole response with a file. */
const submitWith = async (caller: Business, file: AttachedFile) => {
  const answers = { overall: { type: 'scale', score: 4 }, papers: { type: 'file', files: [file] } } as const
  const { status } = await submit(caller, { version: await save(caller, answers, null) })
  expect(status).toBe(200)
}
const kept = (uploadId: string) => service.objects.get(`uploads/attached/${uploadId}`)

describe('a file in an answer', () => {
  test('is attached with the answer, and stands on every device', async () => {
    // Prepare
    const caller = await newBusiness()
    const file = await upload(caller)

    // Act
    const saved = await saving(caller, [{ ...file, name: '另一个名字.pdf', bytes: 1 }])
    const again = await saving(caller, [file])

    // Assess
    const [stored] = await readUploads(service.table, [file.uploadId])
    expect(saved.body.answers).toEqual({ papers: { type: 'file', files: [file] } })
    expect(again.body.answers).toEqual(saved.body.answers)
    expect((await mine(caller)).answers).toEqual(saved.body.answers)
    expect(stored?.attachedTo).toBe(stored?.owner)
    expect(kept(file.uploadId)?.body).toEqual(pdf.content)
    expect(kept(file.uploadId)?.headers).toEqual({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(pdf.name)}`,
    })
  })

  test('can be opened by who gave it, for a while, at an address without its name', async () => {
    // Prepare
    const caller = await newBusiness()
    const file = await upload(caller)
    await saving(caller, [file])

    // Act
    const { fileUrls } = await mine(caller)
    const url = fileUrls[file.uploadId] ?? ''
    const read = await fetch(url)
    const bent = await fetch(url.replace(/.$/, (last) => (last === '0' ? '1' : '0')))

    // Assess
    expect(Buffer.from(await read.arrayBuffer())).toEqual(pdf.content)
    expect(decodeURIComponent(url)).not.toContain('受理')
    expect(bent.status).toBe(403)
  })

  test.each([
    ['never sent', async (caller: Business) => askForForm(caller), 'UPLOAD_UNFINISHED'],
    [
      'of another content',
      async (caller: Business) => upload(caller, pdf, Buffer.from('MZ a program')),
      'FILE_CONTENT_UNFIT',
    ],
    ['of another business', async () => upload(await newBusiness()), 'UPLOAD_UNKNOWN'],
    ['of staff', async () => upload(postOf('gucheng-handler-1')), 'UPLOAD_UNKNOWN'],
    ['that nobody knows', async () => ({ uploadId: 'a'.repeat(22) }), 'UPLOAD_UNKNOWN'],
  ])('is refused where it was %s', async (_, make, code) => {
    // Prepare
    const caller = await newBusiness()
    const { uploadId } = await make(caller)

    // Act
    const saved = await saving(caller, [{ uploadId, name: pdf.name, bytes: 1 }])

    // Assess
    expect(saved).toMatchObject({ status: 422, body: { code, field: 'answers.papers' } })
    expect((await mine(caller)).answers).toEqual({})
  })

  test('stays what was looked at when its form is used again', async () => {
    // Prepare
    const caller = await newBusiness()
    const form = await askForForm(caller)
    await postForm(form, pdf.content)
    await saving(caller, [{ uploadId: form.uploadId, name: form.name, bytes: 1 }])

    // Act
    const replaced = await postForm(form, Buffer.from('MZ a program'))

    // Assess
    expect(replaced.status).toBe(200)
    expect(kept(form.uploadId)?.body).toEqual(pdf.content)
  })

  test('is one of at most so many, each once', async () => {
    // Prepare
    const caller = await newBusiness()
    const files = [await upload(caller), await upload(caller), await upload(caller)]

    // Act
    const tooMany = await saving(caller, files)
    const twice = await saving(caller, [files[0], files[0]] as AttachedFile[])

    // Assess
    for (const { body } of [tooMany, twice])
      expect(body).toMatchObject({ code: 'ANSWER_INVALID', field: 'answers.papers' })
  })

  test('is deleted when it is taken out of a draft', async () => {
    // Prepare
    const caller = await newBusiness()
    const [first, second] = [await upload(caller), await upload(caller)]
    await saving(caller, [first, second])

    // Act
    await saving(caller, [second])

    // Assess
    expect(kept(first.uploadId)).toBeUndefined()
    expect(await readUploads(service.table, [first.uploadId])).toEqual([])
    expect(kept(second.uploadId)).toBeDefined()
  })

  test('that was submitted stays until something else is submitted', async () => {
    // Prepare
    const caller = await newBusiness()
    const file = await upload(caller)
    await submitWith(caller, file)
    await saving(caller, [])
    const whileSubmitted = kept(file.uploadId)

    // Act
    const { version } = await mine(caller)
    const answer = await submit(caller, { version })

    // Assess
    expect(answer.status).toBe(200)
    expect(whileSubmitted).toBeDefined()
    expect(kept(file.uploadId)).toBeUndefined()
  })
})

describe('readers', () => {
  const listing = () =>
    send(resultsHandler, 'listSurveyFiles', {
      caller: postOf('city-supervisor'),
      path: { waveId },
      query: { question: 'papers' },
    })
  const giving = async () => {
    const caller = await newBusiness()
    const file = await upload(caller)
    await submitWith(caller, file)
    return { caller, file }
  }

  test('see files from the threshold on, without anything beside them that leads to who gave them', async () => {
    // Prepare
    const given = [await giving(), await giving()]
    await countResponses({ table: service.table, cityCode: '530700' })
    const few = await listing()
    given.push(await giving())
    await countResponses({ table: service.table, cityCode: '530700' })

    // Act
    const enough = await listing()

    // Assess
    expect(few.body).toEqual({ answered: null, items: [], suppressed: true })
    expect(enough.body).toMatchObject({ answered: 3, suppressed: false })
    const shown = enough.body.items.flatMap(({ files }) => files)
    expect(shown.map(({ uploadId }) => uploadId).sort()).toEqual(given.map(({ file }) => file.uploadId).sort())
    for (const one of shown) expect(Object.keys(one).sort()).toEqual(['bytes', 'name', 'uploadId', 'url'])
    const read = await fetch(shown[0]?.url ?? '')
    expect(Buffer.from(await read.arrayBuffer())).toEqual(pdf.content)
  })

  test('of the table find no business in an upload', async () => {
    // Prepare
    const { caller, file } = await giving()

    // Act
    const items: unknown[] = []
    for await (const item of scanTable(service.table)) items.push(item)

    // Assess
    const naming = items.filter((item) => JSON.stringify(item).includes(file.uploadId))
    expect(naming.length).toBeGreaterThan(2)
    expect(JSON.stringify(naming)).not.toContain(caller.businessId)
  })
})
