import type { RequestBody, ResponseBody, Session } from '@minping/shared/api'
import type { App } from './app.ts'
import { newCreditCode } from './credit-code.ts'

/** A page of paper, as small as a PDF may be. */
export const paper = { name: '受理通知书.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n%%EOF\n') }

const words = (zh: string, en: string) => ({ zh, en })

/** Opens a wave, for every business, whose one question after the first asks for files. */
export async function openFileWave(app: App): Promise<string> {
  const credentials = { account: 'city-administrator', password: app.password('city-administrator') }
  const { token } = await post<Session>(app, '/api/sessions/staff', credentials)
  const document: RequestBody<'saveQuestionnaire'>['document'] = {
    questionnaireId: 'with-files',
    title: words('办事时限', 'Times of service'),
    introduction: words('本问卷自愿参加。', 'Taking part is voluntary.'),
    kinds: [],
    sections: [
      {
        sectionId: 'only',
        title: words('办理时限', 'Times'),
        questions: [
          {
            questionId: 'overall',
            title: words('总体上您满意吗？', 'Are you satisfied overall?'),
            type: 'scale',
            scale: 'five',
            required: true,
            notExperienced: false,
          },
          {
            questionId: 'papers',
            title: words('如有能说明情况的材料，可以上传。', 'You may upload papers that show it.'),
            type: 'file',
            most: 3,
            required: false,
            notExperienced: false,
          },
        ],
      },
    ],
  }
  await post(app, '/api/questionnaires/with-files', { revision: 0, document }, token)
  await post(app, '/api/questionnaires/with-files/publication', { revision: 1 }, token)
  const wave: RequestBody<'createWave'> = {
    name: words('演示：时限调查', 'Demonstration: times'),
    questionnaireId: 'with-files',
    questionnaireVersion: 1,
    mode: 'open',
    opensOn: '2026-01-01',
    closesOn: '2099-12-31',
    threshold: 3,
    quotas: [],
  }
  const { waveId, version } = await post<ResponseBody<'createWave'>>(app, '/api/waves', wave, token)
  await post(app, `/api/waves/${waveId}/release`, { version }, token)
  return waveId
}

/** Another business gives the same paper, over the API. */
export async function givePaper(app: App, waveId: string): Promise<void> {
  const claim: RequestBody<'openBusinessSession'> = {
    by: 'claim',
    waveId,
    creditCode: newCreditCode(),
    name: '演示企业',
    regionCode: '530702',
    industry: 'H',
    size: 'micro',
    deviceSecret: newKey(),
  }
  const { token } = await post<ResponseBody<'openBusinessSession'>>(app, '/api/sessions/business', claim)
  const file = { name: paper.name, bytes: paper.buffer.length }
  const form = await post<ResponseBody<'createUpload'>>(app, '/api/uploads', file, token)
  const body = new FormData()
  for (const [name, value] of Object.entries(form.fields)) body.append(name, value)
  body.append('file', new Blob([new Uint8Array(paper.buffer)]), paper.name)
  await fetch(form.url, { method: 'POST', body })
  const { version } = await post<ResponseBody<'saveAnswers'>>(
    app,
    '/api/me/survey/answers',
    {
      baseVersion: 0,
      answers: {
        overall: { type: 'scale', score: 2 },
        papers: { type: 'file', files: [{ uploadId: form.uploadId, ...file }] },
      },
    },
    token,
  )
  await post(app, '/api/me/survey/submission', { version }, token)
}

async function post<Answer>(app: App, path: string, body: object, token?: string): Promise<Answer> {
  const answer = await fetch(app.url + path, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'idempotency-key': newKey(),
      ...(token && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`)
  return (await answer.json()) as Answer
}

const newKey = () => crypto.randomUUID().replaceAll('-', '')
