import { scaleNames, scoreMappings } from '@minping/shared/survey'
import { mostFiles } from '@minping/shared/upload'
import {
  byField,
  flag,
  formed,
  isRecord,
  list,
  mistake,
  number,
  oneOf,
  optional,
  record,
  type Shape,
  text,
} from './shape'

/** The form of every identifier. */
export const codeForm = /^(?=.{1,48}$)[a-z0-9]+(-[a-z0-9]+)*$/

const code = formed(
  codeForm,
  '标识只能用小写字母和数字，中间用短横线连接，最多 48 个字符，例如 market-access。',
  'An identifier has lower-case letters and digits joined by hyphens, at most 48, such as market-access.',
)
const words = record({ zh: text(1000), en: text(2000) })
const day = formed(
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
  '日期的写法是 2024-09-12。',
  'A day is written 2024-09-12.',
)
const bound = number(-1e9, 1e9)
const count = number(0, 60, true)
const weight = number(0, 1000)

const condition: Shape = (value, path) => {
  const form = isRecord(value) ? conditionForms.find(({ field }) => Object.hasOwn(value, field)) : undefined
  return form
    ? form.shape(value, path)
    : [mistake(path, '看不懂这个显示条件。', 'This condition is not of a known form.')]
}

/** The first field that a condition has tells what it is. */
const conditionForms: readonly { field: string; shape: Shape }[] = [
  { field: 'all', shape: record({ all: list(condition, 1, 20) }) },
  { field: 'any', shape: record({ any: list(condition, 1, 20) }) },
  { field: 'not', shape: record({ not: condition }) },
  { field: 'kinds', shape: record({ kinds: list(code, 1, 20) }) },
  { field: 'options', shape: record({ question: code, options: list(code, 1, 60) }) },
  { field: 'answered', shape: record({ question: code, answered: oneOf([true]) }) },
  {
    field: 'question',
    shape: record({ question: code, row: optional(code), atLeast: optional(bound), atMost: optional(bound) }),
  },
]

const options = list(record({ option: code, name: words, withText: flag, alone: flag }), 2, 60)
const scale = oneOf(scaleNames)

const questionBase = {
  questionId: code,
  title: words,
  hint: optional(words),
  required: flag,
  notExperienced: flag,
  visibleIf: optional(condition),
  problem: optional(
    record({ category: code, atMost: optional(number(0, 10, true)), options: optional(list(code, 0, 60)) }),
  ),
  type: text(20),
}

const question = byField('type', {
  single: record({ ...questionBase, options, randomOrder: flag }),
  multiple: record({
    ...questionBase,
    options,
    randomOrder: flag,
    least: optional(count),
    most: optional(count),
  }),
  scale: record({ ...questionBase, scale }),
  matrix: record({
    ...questionBase,
    scale,
    rows: list(record({ rowId: code, title: words }), 1, 30),
    randomOrder: flag,
  }),
  ranking: record({ ...questionBase, options, randomOrder: flag, most: optional(count) }),
  number: record({
    ...questionBase,
    unit: words,
    decimals: number(0, 2, true),
    least: bound,
    most: bound,
    edges: list(bound, 0, 20),
    promiseId: optional(code),
  }),
  date: record({ ...questionBase, earliest: optional(day), latest: optional(day) }),
  text: record({
    ...questionBase,
    long: flag,
    most: number(1, 2000, true),
    groups: list(record({ group: code, name: words, words: list(text(20), 1, 50) }), 0, 30),
  }),
  file: record({ ...questionBase, most: number(1, mostFiles, true) }),
})

const section = record({
  sectionId: code,
  title: words,
  introduction: optional(words),
  visibleIf: optional(condition),
  questions: list(question, 1, 60),
})

const environment = record({
  environment: code,
  name: words,
  weight,
  items: list(record({ item: text(100), weight }), 1, 60),
})

/** What a questionnaire must look like to be kept by the service; what it says about itself is checked by shared/survey. */
export const questionnaireShape = record({
  questionnaireId: code,
  title: words,
  introduction: words,
  kinds: list(record({ kind: code, name: words }), 0, 20),
  sections: list(section, 1, 30),
  index: optional(record({ mapping: oneOf(scoreMappings), environments: list(environment, 1, 20) })),
})
