import type { Question, Questionnaire, Words } from '@minping/shared/survey'

export function words(text: string): Words {
  return { zh: `${text}（中）`, en: text }
}

function option(name: string) {
  return { option: name, name: words(name), withText: false, alone: false }
}

const base = { required: true, notExperienced: false }

export const level: Question = { ...base, questionId: 'level', title: words('level'), type: 'scale', scale: 'five' }
export const reasons: Question = {
  ...base,
  questionId: 'reasons',
  title: words('reasons'),
  type: 'multiple',
  options: [option('time'), option('papers'), option('cost')],
  randomOrder: true,
  visibleIf: { question: 'level', atMost: 2 },
  problem: { category: 'government-service', options: ['time', 'cost'] },
}
export const parts: Question = {
  ...base,
  questionId: 'parts',
  title: words('parts'),
  type: 'matrix',
  scale: 'three',
  rows: [
    { rowId: 'market', title: words('market') },
    { rowId: 'law', title: words('law') },
  ],
  randomOrder: false,
}
export const more: Question = {
  ...base,
  questionId: 'more',
  title: words('more'),
  type: 'text',
  long: true,
  most: 200,
  groups: [{ group: 'fees', name: words('fees'), words: ['收费'] }],
  visibleIf: {
    any: [
      { question: 'reasons', options: ['time', 'cost'] },
      { all: [{ question: 'parts', row: 'law', atMost: 1 }, { kinds: ['owner', 'clerk'] }] },
      { not: { question: 'level', answered: true } },
    ],
  },
}

/** A questionnaire in which later parts name earlier ones in every way. */
export const sample: Questionnaire = {
  questionnaireId: 'sample',
  title: words('sample'),
  introduction: words('introduction'),
  kinds: [
    { kind: 'owner', name: words('owner') },
    { kind: 'clerk', name: words('clerk') },
  ],
  sections: [
    { sectionId: 'first', title: words('first'), questions: [level, reasons] },
    {
      sectionId: 'second',
      title: words('second'),
      visibleIf: { question: 'level', answered: true },
      questions: [parts, more],
    },
  ],
  index: {
    mapping: 'fromZero',
    environments: [
      { environment: 'overall', name: words('overall'), weight: 1, items: [{ item: 'level', weight: 1 }] },
      {
        environment: 'each',
        name: words('each'),
        weight: 2,
        items: [
          { item: 'parts.market', weight: 1 },
          { item: 'parts.law', weight: 3 },
        ],
      },
    ],
  },
}
