import type { Words } from '../../../text'

interface ConditionText {
  title: string
  always: string
  add: string
  onlyIf: string
  form: string
  forms: Record<'all' | 'any' | 'not' | 'kinds' | 'question', string>
  addPart: string
  remove: string
  question: string
  comparison: string
  comparisons: Record<'options' | 'score' | 'answered', string>
  options: string
  kinds: string
  row: string
  atLeast: string
  atMost: string
  none: string
  gone: (name: string) => string
  nothingEarlier: string
  group: string
}

/** Words of the builder of conditions. */
export const conditionText: Words<ConditionText> = {
  zh: {
    title: '显示条件',
    always: '总是显示。',
    add: '设置显示条件',
    onlyIf: '符合下面的条件才显示：',
    form: '条件形式',
    forms: {
      all: '全部满足',
      any: '满足任一',
      not: '不满足',
      kinds: '填报人是',
      question: '前面的回答',
    },
    addPart: '加一条',
    remove: '去掉这一条',
    question: '哪一题',
    comparison: '怎样算符合',
    comparisons: { options: '选了其中之一', score: '数值在范围内', answered: '回答了（不含未接触）' },
    options: '选项',
    kinds: '填报人类型',
    row: '哪一行',
    atLeast: '不低于',
    atMost: '不高于',
    none: '不限',
    gone: (name) => `${name}（不在前面）`,
    nothingEarlier: '前面没有题目，也没有填报人类型，不能设置条件。',
    group: '条件',
  },
  en: {
    title: 'Shown when',
    always: 'Always shown.',
    add: 'Set a condition',
    onlyIf: 'Shown only when this holds:',
    form: 'Form of the condition',
    forms: {
      all: 'All of these',
      any: 'Any of these',
      not: 'Not this',
      kinds: 'The respondent is',
      question: 'An earlier answer',
    },
    addPart: 'Add one',
    remove: 'Remove this one',
    question: 'Which question',
    comparison: 'What fulfils it',
    comparisons: { options: 'One of these is chosen', score: 'The value is within', answered: 'It is answered' },
    options: 'Options',
    kinds: 'Kinds of respondents',
    row: 'Which row',
    atLeast: 'At least',
    atMost: 'At most',
    none: 'no limit',
    gone: (name) => `${name} (not earlier)`,
    nothingEarlier: 'There is no earlier question and no kind of respondent, so nothing can be compared.',
    group: 'Condition',
  },
}
