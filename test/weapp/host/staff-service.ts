import type { ResponseBody, Session } from '@minping/shared/api'
import { itemsOf } from '@minping/shared/survey'
import { city } from '../../../seeds/lijiang/index.ts'
import { figuresAnswer } from './figures-service.ts'
import type { Answered, Asked } from './wx.ts'

type Results = ResponseBody<'getResults'>

const scope = 'city:530700'
const document = city.questionnaires[0] ?? fail('The city has no questionnaire.')
const words = (text: string) => ({ zh: text, en: text })

/** What a phone keeps of somebody who signed in. */
export function signedIn(): Map<string, unknown> {
  const session: Session = {
    token: 'token',
    expiresAt: '2999-01-01T00:00:00+08:00',
    name: '示例',
    roles: ['supervisor', 'administrator'],
    scopes: [scope],
  }
  return new Map([['minping.staffSession', session]])
}

/** A service of staff who run surveys, as its contract says: with the city's own questionnaire. */
export function staffService() {
  const received: Asked[] = []
  let accepted = 0
  function answer(asked: Asked): Answered {
    received.push(asked)
    const { method, url } = asked
    const path = url.split('?')[0] ?? ''
    const figures = method === 'GET' ? figuresAnswer(path) : undefined
    if (figures) return { status: 200, content: figures }
    switch (`${method} ${path}`) {
      case 'GET /api/scopes':
        return found<'listScopes'>({ items: [{ scope, name: '丽江市', englishName: 'Lijiang' }] })
      case `GET /api/questionnaires/${document.questionnaireId}`:
        return found<'getQuestionnaire'>(questionnaire)
      case 'GET /api/waves/autumn/results':
        return found<'getResults'>(results)
      case 'GET /api/survey-cases':
        return found<'listSurveyCases'>({ items: [surveyCase], counts: { pending: 1, overdue: 0 } })
      case 'GET /api/me/notices':
        return found<'listNotices'>({ items: [notice], unread: 1 })
      case 'GET /api/me/notices/unread':
        return found<'countUnreadNotices'>({ unread: 1 })
      case 'GET /api/me/account':
        return found<'getMyAccount'>(account)
      case 'POST /api/me/notices/messages':
        accepted += 1
        return found<'acceptMessage'>({ templateId: 'id-of-task', left: accepted })
      case 'GET /api/me/notices/messages':
        return found<'getMessageAcceptance'>({ templateId: 'id-of-task', left: accepted })
      default:
        return { status: 404, content: { status: 404, code: 'NOT_FOUND', zh: '没有找到', en: 'Not found' } }
    }
  }
  return { answer, received }
}

function found<
  Name extends
    | 'listScopes'
    | 'getQuestionnaire'
    | 'getResults'
    | 'listSurveyCases'
    | 'listNotices'
    | 'countUnreadNotices'
    | 'getMyAccount'
    | 'acceptMessage'
    | 'getMessageAcceptance',
>(content: ResponseBody<Name>): Answered {
  return { status: 200, content }
}

const account: ResponseBody<'getMyAccount'> = {
  staffId: 'example',
  name: '示例',
  grants: [],
  wechatBoundAt: '2026-11-20T10:00:00+08:00',
  isPasswordTemporary: false,
  signedIn: [],
}

const questionnaire: ResponseBody<'getQuestionnaire'> = {
  questionnaireId: document.questionnaireId,
  title: document.title,
  published: 1,
  draftRevision: 3,
  changedAt: '2026-11-20T10:00:00+08:00',
  document,
  version: 0,
  findings: [],
}

const score = { score: '80.00', margin: '2.00', weightedScore: '79.00', weightedMargin: '2.50', denominator: 96 }

const results: Results = {
  waveId: 'autumn',
  name: words('秋季调查'),
  questionnaireId: document.questionnaireId,
  questionnaireVersion: 1,
  title: document.title,
  mode: 'invited',
  state: 'closed',
  scope,
  scopeName: '丽江市',
  scopeEnglishName: 'Lijiang',
  threshold: 10,
  submitted: 100,
  invited: 200,
  population: 1_000,
  responseRate: '50.00',
  unweighted: 0,
  index: {
    ...score,
    mapping: { name: 'steps', zh: '等距换算', en: 'Equal steps' },
    environments: (document.index?.environments ?? []).map(({ environment, name, weight }) => ({
      ...score,
      environment,
      name,
      weight,
    })),
  },
  items: itemsOf(document).map(({ item, question, rowId, values }) => ({
    item,
    questionId: question.questionId,
    type: question.type,
    title: question.title,
    ...(rowId !== undefined && { rowTitle: words(rowId) }),
    denominator: 100,
    notExperienced: 4,
    values: values.map(({ value, name }) => ({
      value,
      name,
      count: 20,
      percent: '20.00',
      weightedPercent: '21.00',
      suppressed: false,
    })),
    mean: null,
    weightedMean: null,
    margin: null,
    weightedMargin: null,
    netPromoterScore: null,
    suppressed: false,
  })),
  generated: false,
  suppressed: false,
}

const surveyCase: ResponseBody<'listSurveyCases'>['items'][number] = {
  caseId: 'case',
  caseNo: 'WT20261123-7F3K9Q',
  state: 'pending',
  version: 1,
  category: 'market',
  question: words('下面的工作，您满意吗？'),
  answer: '不满意',
  text: '办理跑了三趟',
  region: { regionCode: '530702', name: '古城区', englishName: 'Gucheng' },
  department: { departmentCode: '530702-market', name: '示例部门', englishName: 'Sample department' },
  openedAt: '2026-11-23T10:00:00+08:00',
  acceptDueAt: '2026-11-24T10:00:00+08:00',
  dueAt: '2026-12-07T10:00:00+08:00',
  provisional: false,
  overdue: false,
  acceptOverdue: false,
  remainingMinutes: 480,
  workingDayMinutes: 480,
  nextDueAt: '2026-11-24T10:00:00+08:00',
  generated: false,
}

const notice: ResponseBody<'listNotices'>['items'][number] = {
  noticeId: 'notice',
  kind: 'overdue',
  at: '2026-11-25T09:00:00+08:00',
  read: false,
  about: 'survey-case',
  caseId: 'case',
  caseNo: 'WT20261123-7F3K9Q',
  department: { departmentCode: '530702-market', name: '示例部门', englishName: 'Sample department' },
  deadline: { kind: 'accept', at: '2026-11-24T17:00:00+08:00', provisional: false, remainingMinutes: -130 },
  workingDayMinutes: 420,
  generated: false,
}

function fail(words: string): never {
  throw new Error(words)
}
