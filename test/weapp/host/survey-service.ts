import type { RequestBody, ResponseBody } from '@minping/shared/api'
import type { Answered, Asked } from './wx.ts'

type Survey = ResponseBody<'getMySurvey'>
const both = (text: string) => ({ zh: text, en: text })

export const entryCode = 'ABCDE23456'

const options = ['材料多', '跑动多'].map((name, index) => ({
  option: `reason-${index}`,
  name: both(name),
  withText: false,
  alone: false,
}))
const base = { required: true, notExperienced: false }

const document: Survey['document'] = {
  questionnaireId: 'environments',
  title: both('营商环境满意度调查'),
  introduction: both('自愿参加。'),
  kinds: [],
  sections: [
    {
      sectionId: 'market',
      title: both('市场环境'),
      questions: [
        {
          ...base,
          required: false,
          notExperienced: true,
          questionId: 'permits',
          type: 'matrix',
          scale: 'five',
          title: both('下面的工作，您满意吗？'),
          rows: ['opening', 'tax', 'power', 'water', 'land', 'credit', 'bidding', 'closing'].map((rowId) => ({
            rowId,
            title: both(rowId),
          })),
          randomOrder: false,
          problem: { category: 'market', atMost: 2 },
        },
        {
          ...base,
          questionId: 'why',
          type: 'multiple',
          title: both('不满意的原因是什么？'),
          options,
          randomOrder: false,
          visibleIf: { question: 'permits', row: 'opening', atMost: 2 },
        },
      ],
    },
    {
      sectionId: 'whole',
      title: both('总体评价'),
      questions: [
        {
          ...base,
          questionId: 'days',
          type: 'number',
          title: both('办了几天？'),
          unit: both('天'),
          decimals: 0,
          least: 0,
          most: 365,
          edges: [],
        },
        {
          ...base,
          questionId: 'wish',
          type: 'text',
          title: both('您有什么建议？'),
          long: true,
          most: 200,
          groups: [],
          required: false,
        },
      ],
    },
  ],
}

/** A service of one business's survey, as its contract says, that can be cut off. */
export function surveyService() {
  const received: Asked[] = []
  const keys = new Set<string>()
  let submitted: Survey['submitted']
  let answers: Survey['answers'] = {}
  let version = 0
  const state = { cutOff: false, received, submissions: () => keys.size, answers: () => answers }

  function survey(): Survey {
    return {
      wave: {
        waveId: 'wave',
        name: both('秋季调查'),
        mode: 'invited',
        state: 'open',
        opensOn: '2026-11-01',
        closesOn: '2026-12-15',
      },
      businessName: '示例商贸有限公司',
      regionCode: '530702',
      industry: 'F',
      size: 'micro',
      verifiedBy: 'invitation',
      document,
      answers,
      fileUrls: {},
      version,
      ...(submitted && { submitted }),
      colleagueCode: 'KLMNP78923',
      cases: [],
    }
  }

  function answer(asked: Asked): Answered {
    if (state.cutOff) return 'offline'
    received.push(asked)
    switch (`${asked.method} ${asked.url}`) {
      case 'GET /api/open-waves':
        return { status: 200, content: { items: [], published: [], regions: [] } }
      case 'POST /api/sessions/business':
        return Object(asked.body).code === entryCode ? opened : unknownCode
      case 'GET /api/me/survey':
        return { status: 200, content: survey() }
      case 'POST /api/me/survey/answers':
        return { status: 200, content: save(asked.body as unknown as RequestBody<'saveAnswers'>) }
      case 'POST /api/me/survey/submission':
        keys.add(asked.header['Idempotency-Key'] ?? '')
        submitted = { at: '2026-11-23T10:00:00+08:00', receiptNo: 'WJ20261123-7F3K9Q', changedSince: false }
        return { status: 200, content: survey() }
      default:
        return { status: 404, content: { status: 404, code: 'NOT_FOUND', zh: '没有找到', en: 'Not found' } }
    }
  }

  function save({ answers: changed }: RequestBody<'saveAnswers'>): ResponseBody<'saveAnswers'> {
    const merged = Object.entries({ ...answers, ...changed }).flatMap(([id, given]) => (given ? [[id, given]] : []))
    answers = Object.fromEntries(merged)
    version += 1
    return { version, answers, conflicts: [] }
  }

  return Object.assign(state, { answer })
}

const opened: Answered = {
  status: 200,
  content: { token: 'token', expiresAt: '2999-01-01T00:00:00+08:00', waveId: 'wave' },
}
const unknownCode: Answered = {
  status: 404,
  content: { status: 404, code: 'INVITATION_UNKNOWN', zh: '没有这个邀请码，请核对后再输入。', en: 'Not known' },
}
