import { atDesk, shortQuestionnaire } from '../../test/support/survey-desk.ts'
import { startTestService, type TestService } from '../../test/support/test-service.ts'
import { putPublishedQuestionnaire, readPublished } from '../store/questionnaire-entity.ts'

let service: TestService
beforeAll(async () => {
  service = await startTestService()
})
afterAll(() => service.stop())

let ids = 0
const newId = () => `questionnaire-${++ids}`

function save(questionnaireId: string, revision: number, document = shortQuestionnaire(questionnaireId)) {
  return atDesk('saveQuestionnaire', { path: { questionnaireId }, body: { revision, document } })
}
function publish(questionnaireId: string, revision: number) {
  return atDesk('publishQuestionnaire', { path: { questionnaireId }, body: { revision } })
}
const get = (questionnaireId: string, query = {}) => atDesk('getQuestionnaire', { path: { questionnaireId }, query })

function titled(questionnaireId: string, zh: string) {
  return { ...shortQuestionnaire(questionnaireId), title: { zh, en: 'Another title' } }
}
/** Its second question is asked only after a third that doesn't exist. */
function unsound(questionnaireId: string) {
  const document = shortQuestionnaire(questionnaireId)
  const [section] = document.sections
  if (!section) throw new Error('the short questionnaire has a section')
  const questions = section.questions.map((question) => ({
    ...question,
    visibleIf: { question: 'nowhere', answered: true as const },
  }))
  return { ...document, sections: [{ ...section, questions }] }
}

describe('a draft', () => {
  test('is saved, listed and shown with what the checker finds', async () => {
    // Prepare
    const id = newId()

    // Act
    const saved = await save(id, 0, unsound(id))

    // Assess
    const { body: list } = await atDesk('listQuestionnaires')
    expect(saved.body).toMatchObject({ published: 0, draftRevision: 1, version: 0 })
    expect(saved.body.findings.map(({ code, path }) => [code, path])).toContainEqual([
      'UNKNOWN_REFERENCE',
      'sections.0.questions.0.visibleIf',
    ])
    expect((await get(id)).body).toEqual(saved.body)
    expect(list.items.find(({ questionnaireId }) => questionnaireId === id)).toMatchObject({ draftRevision: 1 })
  })

  test('of whom comes second stays unsaved, and they are shown what stands', async () => {
    // Prepare
    const id = newId()
    await save(id, 0)

    // Act
    const [first, second] = [await save(id, 1, titled(id, '甲的标题')), await save(id, 1, titled(id, '乙的标题'))]

    // Assess
    expect(first.body).toMatchObject({ draftRevision: 2, title: { zh: '甲的标题' } })
    expect([second.status, second.body.code]).toEqual([409, 'VERSION_STALE'])
    expect(second.body.current).toMatchObject({ draftRevision: 2, title: { zh: '甲的标题' } })
  })

  test('saved by ten at once is saved once', async () => {
    // Prepare
    const id = newId()

    // Act
    const answers = await Promise.all(Array.from({ length: 10 }, (_, index) => save(id, 0, titled(id, `第${index}人`))))

    // Assess
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect((await get(id)).body.draftRevision).toBe(1)
  })

  test('sent again after its answer was lost is answered as saved', async () => {
    // Prepare
    const id = newId()
    const first = await save(id, 0)

    // Act
    const again = await save(id, 0)

    // Assess
    expect(again).toEqual(first)
  })

  test('is not taken under the name of another questionnaire', async () => {
    // Act
    const answer = await save(newId(), 0, shortQuestionnaire('another'))

    // Assess
    expect([answer.status, answer.body.code, answer.body.field]).toEqual([
      422,
      'FIELD_INVALID',
      'document.questionnaireId',
    ])
  })
})

describe('a publication', () => {
  test('takes nothing in which the checker finds something', async () => {
    // Prepare
    const id = newId()
    await save(id, 0, unsound(id))

    // Act
    const answer = await publish(id, 1)

    // Assess
    expect([answer.status, answer.body.code]).toEqual([422, 'QUESTIONNAIRE_UNSOUND'])
    expect(answer.body.current).toMatchObject({ findings: [{ code: 'UNKNOWN_REFERENCE' }, {}] })
    expect((await get(id)).body.published).toBe(0)
  })

  test('by twenty at once makes one version, and all are told of it', async () => {
    // Prepare
    const id = newId()
    await save(id, 0)

    // Act
    const answers = await Promise.all(Array.from({ length: 20 }, () => publish(id, 1)))

    // Assess
    expect(new Set(answers.map(({ status, body }) => `${status} ${body.version}`))).toEqual(new Set(['200 1']))
    expect((await get(id)).body).toMatchObject({ published: 1, version: 1 })
    expect((await get(id)).body).not.toHaveProperty('draftRevision')
  })

  test('never changes again, whatever becomes of the draft', async () => {
    // Prepare
    const id = newId()
    await save(id, 0)
    await publish(id, 1)
    const published = await readPublished(service.table, id, 1)

    // Act
    await save(id, 0, titled(id, '第二版'))
    const second = await publish(id, 2)
    const of1 = await get(id, { version: '1' })

    // Assess
    expect(second.body).toMatchObject({ version: 2, published: 2, title: { zh: '第二版' } })
    expect(of1.body).toMatchObject({ version: 1, findings: [] })
    expect(of1.body.document).toEqual(published)
  })

  test('of a draft that somebody changed meanwhile is refused', async () => {
    // Prepare
    const id = newId()
    await save(id, 0)
    await save(id, 1, titled(id, '改过的'))

    // Act
    const answer = await publish(id, 1)

    // Assess
    expect([answer.status, answer.body.code]).toEqual([409, 'VERSION_STALE'])
    expect(answer.body.current).toMatchObject({ draftRevision: 2, title: { zh: '改过的' } })
  })

  test('gives no later draft the revision of an earlier one: who kept the old draft open overwrites nothing', async () => {
    // Prepare
    const id = newId()
    await save(id, 0)
    await publish(id, 1)
    await save(id, 0, titled(id, '新的草稿'))

    // Act
    const answer = await save(id, 1, titled(id, '旧的草稿'))

    // Assess
    expect([answer.status, answer.body.code]).toEqual([409, 'VERSION_STALE'])
    expect((await get(id)).body).toMatchObject({ draftRevision: 2, title: { zh: '新的草稿' } })
  })

  test.each([
    ['of a questionnaire', () => get('nowhere')],
    ['of a version', () => save('short', 0).then(() => get('short', { version: '9' }))],
    ['to publish', () => publish('nowhere', 1)],
  ])('there is nothing %s that does not exist', async (_, ask) => {
    expect((await ask()).status).toBe(404)
  })
})

describe('seeding', () => {
  test('publishes a document once, and a changed one as the next version', async () => {
    // Prepare
    const id = newId()
    const put = (document = shortQuestionnaire(id)) => putPublishedQuestionnaire(service.table, document, new Date())

    // Act
    const versions = [await put(), await put(), await put(titled(id, '改过的')), await put(titled(id, '改过的'))]

    // Assess
    expect(versions).toEqual([1, 1, 2, 2])
    expect((await readPublished(service.table, id, 1))?.title.zh).toBe('简短问卷')
    expect((await get(id)).body).toMatchObject({ published: 2, version: 2 })
  })
})
