import { city } from '../../seeds/lijiang/index.ts'
import { postOf, send } from '../../test/support/call-use-case.ts'
import { reportsTo } from '../../test/support/survey-cases.ts'
import { startTestService, type TestService } from '../../test/support/test-service.ts'
import { pdf, upload } from '../../test/support/uploads.ts'
import type { Staff } from '../platform/call.ts'
import { ownCaseView } from '../platform/own-case-view.ts'
import { service as functionsService } from '../platform/service.ts'
import { putPublishedQuestionnaire } from '../store/questionnaire-entity.ts'
import { getSurveyCase } from '../store/survey-case-entity.ts'
import { handler } from './handler.ts'

let service: TestService

beforeAll(async () => {
  service = await startTestService()
  for (const questionnaire of city.questionnaires) {
    await putPublishedQuestionnaire(service.table, questionnaire, new Date())
  }
})
afterAll(() => service.stop())

const worker = postOf('gucheng-environment-handler')
const head = postOf('gucheng-environment-manager')

async function act(caseId: string, action: string, caller: Staff, more: Record<string, unknown> = {}) {
  const version = (await getSurveyCase(service.table, caseId))?.version
  const body = { version, text: '情况说明', ...more }
  return send(handler, 'actOnSurveyCase', { caller, path: { caseId, action }, body })
}

test('files come with a rectification and with a reply; the business sees those of the reply', async () => {
  // Prepare
  const caseId = await reportsTo(service)({}, new Date())
  await act(caseId, 'accept', worker)
  const shown = await upload(worker)
  const reply = await upload(head, { ...pdf, name: '答复函.pdf' })

  // Act
  const rectified = await act(caseId, 'rectify', worker, { measures: ['explained'], uploads: [shown.uploadId] })
  const replied = await act(caseId, 'reply', head, { uploads: [reply.uploadId] })

  // Assess
  const stored = await getSurveyCase(service.table, caseId)
  if (!stored) throw new Error('the case is gone')
  const own = ownCaseView(stored, await functionsService().city(), new Date())
  expect(rectified.status).toBe(200)
  expect(replied.status).toBe(200)
  const withFiles = replied.body.history.flatMap(({ action, files = [] }) => files.map(({ name }) => [action, name]))
  expect(withFiles).toEqual([
    ['rectify', pdf.name],
    ['reply', '答复函.pdf'],
  ])
  expect(own).toMatchObject({ replyFiles: [{ name: '答复函.pdf' }] })
})
