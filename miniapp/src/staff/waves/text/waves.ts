import type { Words } from '../../../text'

interface WavesText {
  title: string
  lead: string
  list: string
  add: string
  register: string
  noneTitle: string
  noneNote: string
  forbiddenTitle: string
  forbiddenNote: string
  states: Record<'preparing' | 'open' | 'closed', string>
  modes: Record<'invited' | 'open', { label: string; meaning: string }>
  period: (from: string, to: string) => string
  answered: (submitted: number, invited: number) => string
  answeredOpen: (submitted: number) => string
  submitted: string
  rate: string
  rateOf: (percent: string) => string
  questionnaire: (title: string, version: number) => string
  summaryPublished: string
  regions: string
  industries: string
  sizes: string
  everywhere: string
}

/** Words of the list of waves, and those that every page about waves has. */
export const wavesText: Words<WavesText> = {
  zh: {
    title: '满意度调查',
    lead: '每一期调查用一份已发布的问卷。邀请调查按抽样发邀请，开放调查任何市场主体都能参加，两者的结果不混在一起。',
    list: '各期调查，最近的在前',
    add: '新建一期调查',
    register: '市场主体名录',
    noneTitle: '还没有开展过调查',
    noneNote: '先发布一份问卷、导入市场主体名录，再新建一期调查。',
    forbiddenTitle: '您的角色不查看调查',
    forbiddenNote: '满意度调查由市级管理、监督和审计人员查看。',
    states: { preparing: '准备中', open: '进行中', closed: '已结束' },
    modes: {
      invited: { label: '邀请调查', meaning: '从名录抽样，凭一次性邀请码参加，可算回收率和抽样误差' },
      open: { label: '开放调查', meaning: '任何市场主体凭统一社会信用代码参加，不算回收率' },
    },
    period: (from, to) => `${from} 至 ${to}`,
    answered: (submitted, invited) => `已提交 ${submitted} / 邀请 ${invited}`,
    answeredOpen: (submitted) => `已提交 ${submitted}`,
    submitted: '已提交',
    rate: '回收率',
    rateOf: (percent) => `回收率 ${percent}%`,
    questionnaire: (title, version) => `${title} 第 ${version} 版`,
    summaryPublished: '结果摘要已公开',
    regions: '县区',
    industries: '行业',
    sizes: '规模',
    everywhere: '不限',
  },
  en: {
    title: 'Surveys of businesses',
    lead: 'Every wave asks one published questionnaire. Invited waves ask a sample; open waves are for every business. Their figures are never mixed.',
    list: 'Waves, the latest first',
    add: 'New wave',
    register: 'Register of businesses',
    noneTitle: 'No waves yet',
    noneNote: 'Publish a questionnaire and import the register of businesses first, then make a wave.',
    forbiddenTitle: 'Your role does not read surveys',
    forbiddenNote: 'Administrators, supervisors and auditors of the city do.',
    states: { preparing: 'Being prepared', open: 'Open', closed: 'Closed' },
    modes: {
      invited: {
        label: 'By invitation',
        meaning: 'A sample of the register answers with one-time codes; there are response rates and margins of error',
      },
      open: { label: 'Open', meaning: 'Any business answers with its credit code; there is no response rate' },
    },
    period: (from, to) => `${from} to ${to}`,
    answered: (submitted, invited) => `${submitted} submitted of ${invited} invited`,
    answeredOpen: (submitted) => `${submitted} submitted`,
    submitted: 'Submitted',
    rate: 'Response rate',
    rateOf: (percent) => `${percent}% responded`,
    questionnaire: (title, version) => `${title}, version ${version}`,
    summaryPublished: 'Summary published',
    regions: 'County',
    industries: 'Industry',
    sizes: 'Size',
    everywhere: 'any',
  },
}
