import type { Cell } from '../../spreadsheet/csv.ts'
import { type Item, itemsOf } from '../items.ts'
import type { Questionnaire, Words } from '../questionnaire.ts'
import { optionsOf, questionsOf, scoreName, scoresOf } from '../questions.ts'
import type { ResponseFacts } from '../statistics.ts'
import { businessSizeNames, industryNames } from '../stratum-names.ts'
import { businessSizes, industries } from '../wave.ts'
import type { Released } from './coarsen.ts'
import type { RegionNames } from './cross-table.ts'

/** 不了解/未接触 in exports: outside every denominator, so declared missing. */
export const notExperiencedCode = -1

/** A response as it is exported: what it counts, and as much of where it is from as may be told. */
export interface ExportedResponse {
  facts: ResponseFacts
  released: Released & { kind?: string }
  weight: number | null
}

/** One variable of the export. */
export interface Column {
  /** Letters, digits and underscores, beginning with a letter: a name that SPSS takes. */
  name: string
  label: Words
  /** As SPSS reads it: `F` number with so many decimals, `A` text of so many characters. */
  format: { type: 'F'; decimals: number } | { type: 'A'; width: number }
  codes: readonly { code: number | string; name: Words }[]
  /** Whether −1 stands for 未接触. */
  hasMissing: boolean
  read(response: ExportedResponse): Cell
}

/**
 * The variables of a wave's responses: where from, who, the weight, then the questions in order (`q3`; rows of a matrix,
 * options and keyword groups `q3_1`, `q3_2` …). Texts are not among them: beside answers they would tell who wrote.
 */
export function responseColumns(questionnaire: Questionnaire, regions: RegionNames): Column[] {
  const numbers = new Map(questionsOf(questionnaire).map(({ question }, index) => [question.questionId, index + 1]))
  return [
    ...stratumColumns(questionnaire, regions),
    ...itemsOf(questionnaire).flatMap((item) => columnsOf(item, `q${numbers.get(item.question.questionId)}`)),
  ]
}

const whole = { type: 'F', decimals: 0 } as const
const yesOrNo = [
  { code: 0, name: { zh: '否', en: 'No' } },
  { code: 1, name: { zh: '是', en: 'Yes' } },
]

function stratumColumns({ kinds }: Questionnaire, regions: RegionNames): Column[] {
  const place = (list: readonly string[], value: string | undefined) => {
    const found = value === undefined ? -1 : list.indexOf(value)
    return found < 0 ? null : found + 1
  }
  const known = { hasMissing: false }
  const kindCodes = kinds.map(({ kind }) => kind)
  const kindColumn: Column = {
    ...known,
    name: 'kind',
    label: { zh: '填报人', en: 'Who answered' },
    format: whole,
    codes: kinds.map(({ name }, index) => ({ code: index + 1, name })),
    read: ({ released }) => place(kindCodes, released.kind),
  }
  return [
    {
      ...known,
      name: 'region',
      label: { zh: '所在县区', en: 'County' },
      format: whole,
      codes: [...regions].map(([code, name]) => ({ code: Number(code), name })),
      read: ({ released }) => (released.regionCode === undefined ? null : Number(released.regionCode)),
    },
    {
      ...known,
      name: 'industry',
      label: { zh: '行业', en: 'Industry' },
      format: { type: 'A', width: 1 },
      codes: industries.map((code) => ({ code, name: industryNames[code] })),
      read: ({ released }) => released.industry ?? null,
    },
    {
      ...known,
      name: 'size',
      label: { zh: '企业规模', en: 'Size' },
      format: whole,
      codes: businessSizes.map((size, index) => ({ code: index + 1, name: businessSizeNames[size] })),
      read: ({ released }) => place(businessSizes, released.size),
    },
    ...(kinds.length < 2 ? [] : [kindColumn]),
    {
      ...known,
      name: 'weight',
      label: { zh: '事后分层权重', en: 'Post-stratification weight' },
      format: { type: 'F', decimals: 4 },
      codes: [],
      read: ({ weight }) => (weight === null ? null : Number(weight.toFixed(4))),
    },
  ]
}

function columnsOf(item: Item, number: string): Column[] {
  const { question, rowId } = item
  const name =
    question.type === 'matrix' ? `${number}_${1 + question.rows.findIndex((row) => row.rowId === rowId)}` : number
  const base = { name, label: labelOf(item), format: whole, codes: [], hasMissing: question.notExperienced }
  const read = (find: (values: readonly string[]) => Cell) => readAnswer(item.item, find)
  switch (question.type) {
    case 'single': {
      const options = optionsOf(question)
      const codes = options.map((option, index) => ({ code: index + 1, name: option.name }))
      const chosen = (values: readonly string[]) =>
        options.findIndex(({ option }) => values.includes(`o:${option}`)) + 1 || null
      return [{ ...base, codes, read: read(chosen) }]
    }
    case 'multiple':
      return parts(
        base,
        optionsOf(question).map(({ option, name: own }) => [`o:${option}`, own]),
        (value) => read((values) => (values.includes(value) ? 1 : 0)),
      )
    case 'ranking':
      return parts(
        { ...base, isPlaced: true },
        optionsOf(question).map(({ option, name: own }) => [`r:${option}:`, own]),
        (value) => read((values) => Number(values.find((one) => one.startsWith(value))?.slice(value.length)) || null),
      )
    case 'scale':
    case 'matrix': {
      const codes = scoresOf(question.scale).map((score) => ({ code: score, name: scoreName(question.scale, score) }))
      const score = (values: readonly string[]) => {
        const found = values.find((value) => value.startsWith('s:'))
        return found === undefined ? null : Number(found.slice(2))
      }
      return [{ ...base, codes, read: read(score) }]
    }
    case 'number': {
      const value = ({ facts }: ExportedResponse) => {
        const number = facts.numbers[item.item]
        return number === undefined ? null : number / 10 ** question.decimals
      }
      // −1 may be an answer, so 未接触 is left empty.
      const format = { type: 'F', decimals: question.decimals } as const
      return [{ ...base, hasMissing: false, format, read: value }]
    }
    case 'date': {
      const month = (values: readonly string[]) => values.find((value) => value.startsWith('d:'))?.slice(2) ?? null
      const format = { type: 'A', width: 'YYYY-MM'.length } as const
      return [{ ...base, hasMissing: false, format, read: ({ facts }) => month(facts.values[item.item] ?? []) }]
    }
    case 'file': {
      // How many, never what they are.
      const number = (values: readonly string[]) =>
        Number(values.find((value) => value.startsWith('f:'))?.slice(2)) || null
      return [{ ...base, read: read(number) }]
    }
    case 'text':
      return [
        { ...base, codes: yesOrNo, read: read(() => 1) },
        ...parts(
          base,
          question.groups.map(({ group, name: own }) => [`g:${group}`, own]),
          (value) => read((values) => (values.includes(value) ? 1 : 0)),
        ),
      ]
  }
}

/** What was answered: empty where it was not, −1 for 未接触. */
function readAnswer(item: string, find: (values: readonly string[]) => Cell): Column['read'] {
  return ({ facts }) => {
    const values = facts.values[item] ?? []
    if (values.includes('notExperienced')) return notExperiencedCode
    return values.includes('answered') ? find(values) : null
  }
}

/** One column for each option or group: 1 or 0; of a ranking, its place. */
function parts(
  base: Omit<Column, 'read'> & { isPlaced?: boolean },
  list: readonly (readonly [value: string, name: Words])[],
  read: (value: string) => Column['read'],
): Column[] {
  const { isPlaced = false, ...column } = base
  return list.map(([value, own], index) => ({
    ...column,
    name: `${column.name}_${index + 1}`,
    label: { zh: `${column.label.zh}：${own.zh}`, en: `${column.label.en}: ${own.en}` },
    codes: isPlaced ? [] : yesOrNo,
    read: read(value),
  }))
}

function labelOf({ question, rowId }: Item): Words {
  const row = question.type === 'matrix' ? question.rows.find((candidate) => candidate.rowId === rowId) : undefined
  return row
    ? { zh: `${question.title.zh}：${row.title.zh}`, en: `${question.title.en}: ${row.title.en}` }
    : question.title
}
