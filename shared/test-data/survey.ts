import {
  type Answers,
  factsOf,
  type ItemStatistics,
  type PlanPromise,
  type Questionnaire,
  type Stratum,
  type Wave,
} from '../survey/index.ts'
import { addFacts } from './add-facts.ts'

const words = (text: string) => ({ zh: text, en: text })
const base = { required: false, notExperienced: true }
const options = ['one', 'two', 'three'].map((option) => ({
  option,
  name: words(option),
  withText: false,
  alone: false,
}))

/** Every kind of question, with an index of two environments. */
export const surveyQuestionnaire: Questionnaire = {
  questionnaireId: 'of-the-tests',
  title: words('问卷'),
  introduction: words('自愿填写'),
  kinds: [],
  sections: [
    {
      sectionId: 'only',
      title: words('全部'),
      questions: [
        { ...base, questionId: 'market', title: words('市场环境'), type: 'scale', scale: 'five' },
        {
          ...base,
          questionId: 'halls',
          title: words('政务大厅'),
          type: 'matrix',
          scale: 'three',
          randomOrder: false,
          rows: [
            { rowId: 'speed', title: words('速度') },
            { rowId: 'manners', title: words('态度') },
          ],
        },
        { ...base, questionId: 'recommend', title: words('推荐'), type: 'scale', scale: 'eleven' },
        { ...base, questionId: 'channel', title: words('渠道'), type: 'single', options, randomOrder: false },
        { ...base, questionId: 'troubles', title: words('困难'), type: 'multiple', options, randomOrder: false },
        { ...base, questionId: 'order', title: words('次序'), type: 'ranking', options, randomOrder: false },
        {
          ...base,
          questionId: 'days',
          title: words('开办天数'),
          type: 'number',
          unit: { zh: '天', en: 'days' },
          decimals: 1,
          least: 0,
          most: 90,
          edges: [1, 5],
          promiseId: 'open-a-business',
        },
        { ...base, questionId: 'since', title: words('成立日期'), type: 'date' },
        {
          ...base,
          questionId: 'wishes',
          title: words('建议'),
          type: 'text',
          long: true,
          most: 500,
          groups: [{ group: 'credit', name: words('融资'), words: ['贷款'] }],
        },
      ],
    },
  ],
  index: {
    mapping: 'fromZero',
    environments: [
      { environment: 'market', name: words('市场环境'), weight: 3, items: [{ item: 'market', weight: 1 }] },
      {
        environment: 'government',
        name: words('政务环境'),
        weight: 1,
        items: [
          { item: 'halls.speed', weight: 2 },
          { item: 'halls.manners', weight: 1 },
        ],
      },
    ],
  },
}

export const surveyPromise: PlanPromise = {
  promiseId: 'open-a-business',
  item: 3,
  years: [2024],
  subject: words('企业开办'),
  value: 1,
  unit: { zh: '天', en: 'days' },
  direction: 'atMost',
  quotation: '企业开办时间压缩至1个工作日以内',
}

/** A closed invited wave of 2024. */
export const surveyWave: Wave = {
  waveId: 'wave-1',
  name: words('2024 年第一批'),
  questionnaireId: 'of-the-tests',
  questionnaireVersion: 1,
  mode: 'invited',
  opensOn: '2024-03-01',
  closesOn: '2024-03-31',
  released: true,
  threshold: 3,
  quotas: [],
  population: {},
  invited: {},
  version: 1,
  generated: false,
}

/** One business that answered. */
export interface Respondent {
  stratum: Stratum
  answers: Answers
}

/** What is counted of some respondents. */
export function countResponses(
  respondents: readonly Respondent[],
  questionnaire: Questionnaire = surveyQuestionnaire,
): ItemStatistics[] {
  const statistics = new Map<string, ItemStatistics>()
  for (const { stratum, answers } of respondents) {
    addFacts(statistics, factsOf(questionnaire, { answers }, stratum, [surveyPromise]), 1)
  }
  return [...statistics.values()]
}
