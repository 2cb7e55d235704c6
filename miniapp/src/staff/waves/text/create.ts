import type { Words } from '../../../text'

interface CreateText {
  title: string
  questionnaire: string
  version: (title: string, version: number) => string
  noneTitle: string
  noneNote: string
  toQuestionnaires: string
  nameZh: string
  nameEn: string
  nameHint: string
  mode: string
  opensOn: string
  closesOn: string
  daysNote: string
  threshold: string
  thresholdHint: string
  quotas: string
  quotasNote: string
  quota: (number: number) => string
  addQuota: string
  quotaName: string
  most: string
  mostHint: string
  question: string
  option: string
  noQuestion: string
  create: string
  missing: string
  periodWrong: string
  thresholdWrong: string
  mostWrong: string
  whatNext: string
  forbiddenTitle: string
  forbiddenNote: string
}

/** Words of making a wave. */
export const createText: Words<CreateText> = {
  zh: {
    title: '新建一期调查',
    questionnaire: '问卷',
    version: (title, version) => `${title} 第 ${version} 版`,
    noneTitle: '还没有已发布的问卷',
    noneNote: '只有已发布的问卷版本才能开展调查。',
    toQuestionnaires: '去看问卷',
    nameZh: '名称（中文）',
    nameEn: '名称（英文）',
    nameHint: '例如：2024 年第四季度营商环境满意度调查',
    mode: '怎样参加',
    opensOn: '开始日期',
    closesOn: '截止日期',
    daysNote: '含首尾两天，北京时间。',
    threshold: '最少多少份才显示结果',
    thresholdHint: '3 到 100。少于这个份数的统计任何人都看不到，避免认出是谁答的。',
    quotas: '配额（可不设）',
    quotasNote: '符合条件的回答收满就不再计入。每项配额由提交时一次性判定，不会超收。',
    quota: (number) => `配额 ${number}`,
    addQuota: '添加配额',
    quotaName: '配额名称',
    most: '最多份数',
    mostHint: '满了以后，同类回答只保存不计入',
    question: '且这一题的回答是',
    option: '选项',
    noQuestion: '不按回答限制',
    create: '新建',
    missing: '请填写。',
    periodWrong: '截止日期不能早于开始日期。',
    thresholdWrong: '请填 3 到 100 的整数。',
    mostWrong: '请填 1 到 1000000 的整数。',
    whatNext: '新建后还在准备中：邀请调查先抽样，再启动；启动后按日期开放。',
    forbiddenTitle: '只有管理员能新建调查',
    forbiddenNote: '您可以查看各期调查和结果。',
  },
  en: {
    title: 'New wave',
    questionnaire: 'Questionnaire',
    version: (title, version) => `${title}, version ${version}`,
    noneTitle: 'No questionnaire is published yet',
    noneNote: 'Only a published version can be asked in a wave.',
    toQuestionnaires: 'Go to the questionnaires',
    nameZh: 'Name (Chinese)',
    nameEn: 'Name (English)',
    nameHint: 'Such as: Satisfaction of businesses, fourth quarter of 2024',
    mode: 'Who may answer',
    opensOn: 'Opens on',
    closesOn: 'Closes on',
    daysNote: 'Both days included, Beijing time.',
    threshold: 'Fewest responses that a figure is shown for',
    thresholdHint: '3 to 100. Figures about fewer are shown to nobody, so that no one is recognised.',
    quotas: 'Quotas (none needed)',
    quotasNote:
      'Once enough responses of a kind are counted, further ones are not. Each is decided at submitting, so none is overrun.',
    quota: (number) => `Quota ${number}`,
    addQuota: 'Add a quota',
    quotaName: 'Name of the quota',
    most: 'At most',
    mostHint: 'Further responses of the kind are kept but not counted',
    question: 'and the answer to this question is',
    option: 'Option',
    noQuestion: 'whatever is answered',
    create: 'Make it',
    missing: 'Please fill this in.',
    periodWrong: 'It can not close before it opens.',
    thresholdWrong: 'Please enter a whole number from 3 to 100.',
    mostWrong: 'Please enter a whole number from 1 to 1000000.',
    whatNext: 'It is then being prepared: draw the sample of an invited wave, release it, and it opens by its dates.',
    forbiddenTitle: 'Only administrators make waves',
    forbiddenNote: 'You can read waves and their results.',
  },
}
