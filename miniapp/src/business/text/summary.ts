import type { Words } from '../../text'

interface SummaryText {
  title: string
  notPublished: string
  notPublishedNote: string
  toHome: string
  generated: string
  generatedNote: string
  judged: (title: string) => string
  ofHundred: string
  margin: (margin: string) => string
  weighted: string
  raw: string
  ends: (best: string, worst: string) => string
  close: string
  noIndex: (title: string) => string
  invited: (invited: string, submitted: string, rate: string) => string
  open: (submitted: string) => string
  environments: string
  hidden: (threshold: number) => string
  promises: string
  promisesNote: string
  promised: (promised: string) => string
  promisedAndMet: (promised: string, met: string) => string
  done: string
  doneNote: string
  toOwnCases: string
  toSurveys: string
  howNote: (threshold: number) => string
}

/** Words of what the city publishes about a survey. */
export const summaryText: Words<SummaryText> = {
  zh: {
    title: '企业满意度调查结果',
    notPublished: '结果还没有公布',
    notPublishedNote: '调查结束、核对之后，城市会在这里公布结果。',
    toHome: '回首页',
    generated: '演示数据',
    generatedNote: '这次调查含有程序生成的演示回答，不代表任何企业的真实看法。',
    judged: (title) => `“${title}”，企业总体打分：`,
    ofHundred: '分，满分 100 分',
    margin: (margin) => `误差范围 ± ${margin} 分：同样的调查做 100 次，大约 95 次的真实分数落在里面。`,
    weighted: '按企业名录里各县区、行业、规模的家数还原，能代表名录中的企业。',
    raw: '按收到的回答直接计算，只代表参加调查的企业。',
    ends: (best, worst) => `${best}得分最高，${worst}得分最低。`,
    close: '各方面得分接近，高低之差在误差范围以内。',
    noIndex: (title) => `“${title}”没有总分，请看下面各项。`,
    invited: (invited, submitted, rate) => `抽样邀请了 ${invited} 家企业，${submitted} 家提交了回答，应答率 ${rate}。`,
    open: (submitted) => `自愿参加的 ${submitted} 家企业提交了回答。`,
    environments: '各方面得分',
    hidden: (threshold) => `少于 ${threshold} 份，不显示`,
    promises: '承诺兑现得怎么样',
    promisesNote: '行动方案里的数字承诺，与办过这件事的企业的实际感受。',
    promised: (promised) => `承诺${promised}。`,
    promisedAndMet: (promised, met) => `承诺${promised}，企业平均感受 ${met}。`,
    done: '反映的问题怎么办',
    doneNote:
      '企业在调查里反映的每个问题都转成工单，按县区和事项派给负责的部门，限期整改并答复，目标是 100% 整改。参加过调查的企业可以查看自己反映的问题办到了哪一步。',
    toOwnCases: '查看我反映的问题',
    toSurveys: '参加正在进行的调查',
    howNote: (threshold) =>
      `回答与企业身份分开保存；少于 ${threshold} 份回答的数字不显示。自愿参加，不参加没有任何影响。`,
  },
  en: {
    title: 'What businesses say',
    notPublished: 'The results are not published yet',
    notPublishedNote: 'Once the survey has closed and was checked, the city publishes its results here.',
    toHome: 'Home',
    generated: 'Demonstration data',
    generatedNote: 'This survey contains answers made by a program. They say nothing about what any business thinks.',
    judged: (title) => `“${title}”: in all, businesses give`,
    ofHundred: 'out of 100',
    margin: (margin) => `Margin of error ± ${margin}: of 100 such surveys, about 95 have the true score within it.`,
    weighted: 'Counted as the register has businesses by county, industry and size: it stands for the register.',
    raw: 'Counted as the answers came: it stands for those who took part.',
    ends: (best, worst) => `${best} scores highest, ${worst} lowest.`,
    close: 'The environments score alike: their differences are within the margins of error.',
    noIndex: (title) => `“${title}” has no total score; please see the parts below.`,
    invited: (invited, submitted, rate) =>
      `${invited} businesses were drawn and invited, ${submitted} submitted: a response rate of ${rate}.`,
    open: (submitted) => `${submitted} businesses took part of their own accord.`,
    environments: 'Scores by environment',
    hidden: (threshold) => `fewer than ${threshold}, not shown`,
    promises: 'How promises are kept',
    promisesNote: 'Numeric promises of the action plan beside what businesses with experience met with.',
    promised: (promised) => `Promised: ${promised}.`,
    promisedAndMet: (promised, met) => `Promised: ${promised}. Businesses met with ${met} on average.`,
    done: 'What is done about reported problems',
    doneNote:
      'Every problem that a business reports in the survey becomes a case, goes to the department in charge by county and matter, and is put right and replied to by a deadline; the target is 100%. Who took part can see how far the own cases are.',
    toOwnCases: 'See what I reported',
    toSurveys: 'Take part in a running survey',
    howNote: (threshold) =>
      `Answers and identities are kept apart; figures about fewer than ${threshold} answers are not shown. Taking part is voluntary, and not taking part has no consequence.`,
  },
}
