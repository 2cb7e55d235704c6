import type { Words } from '../../../text'

interface PreviewText {
  title: string
  note: string
  who: string
  part: (number: number, total: number) => string
  progress: (answered: number, total: number, minutes: number) => string
  back: string
  forward: string
  startOver: string
  done: string
  doneNote: (problems: number) => string
  problem: (category: string, answer: string) => string
  required: string
  notExperienced: string
  otherText: string
  rank: (place: number, name: string) => string
  rankHint: (places: number) => string
  clear: string
  day: string
  answer: string
  nothing: string
  hidden: (count: number) => string
}

/** Words of the preview: the questionnaire as who answers sees it. */
export const previewText: Words<PreviewText> = {
  zh: {
    title: '预览',
    note: '按填报人看到的样子试答，不会保存。显示条件、必答和校验都按真实规则。',
    who: '您是',
    part: (number, total) => `第 ${number} 部分，共 ${total} 部分`,
    progress: (answered, total, minutes) => `已答 ${answered} / ${total} 题，约还需 ${minutes} 分钟`,
    back: '上一部分',
    forward: '下一部分',
    startOver: '重新试答',
    done: '到这里就可以提交了',
    doneNote: (problems) => (problems > 0 ? `这样回答会生成 ${problems} 个问题件：` : '这样回答不会生成问题件。'),
    problem: (category, answer) => `${category}：${answer}`,
    required: '必答',
    notExperienced: '不了解/未接触',
    otherText: '请写明“其他”是什么',
    rank: (place, name) => `第 ${place}：${name}`,
    rankHint: (places) => `请按先后点选 ${places} 项；再点一次去掉。`,
    clear: '清除回答',
    day: '日期',
    answer: '回答',
    nothing: '没有可以显示的题目，请检查显示条件。',
    hidden: (count) => `按现在的回答，有 ${count} 道题不显示。`,
  },
  en: {
    title: 'Preview',
    note: 'Answer it as a respondent would; nothing is kept. Conditions and checks are the real ones.',
    who: 'You are',
    part: (number, total) => `Section ${number} of ${total}`,
    progress: (answered, total, minutes) => `${answered} of ${total} answered, about ${minutes} minutes left`,
    back: 'Previous section',
    forward: 'Next section',
    startOver: 'Start over',
    done: 'Now it could be submitted',
    doneNote: (problems) =>
      problems > 0 ? `These answers would open ${problems} cases:` : 'These answers open no case.',
    problem: (category, answer) => `${category}: ${answer}`,
    required: 'Required',
    notExperienced: 'Not experienced',
    otherText: 'Please say what “other” is',
    rank: (place, name) => `${place}: ${name}`,
    rankHint: (places) => `Choose ${places} in order; press again to take one away.`,
    clear: 'Clear',
    day: 'Day',
    answer: 'Answer',
    nothing: 'There is nothing to show. Please check the conditions.',
    hidden: (count) => `With these answers ${count} questions are hidden.`,
  },
}
