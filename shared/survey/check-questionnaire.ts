import { mostFiles } from '../upload/check-file.ts'
import { checkConditions } from './check-conditions.ts'
import { checkSize } from './check-size.ts'
import type { Finding } from './finding.ts'
import { itemsOf } from './items.ts'
import type { Question, Questionnaire } from './questionnaire.ts'
import { optionsOf, type PlacedQuestion, questionsOf, scales } from './questions.ts'

/** What is wrong with a questionnaire, in the order of the document; empty when it may be published. */
export function checkQuestionnaire(questionnaire: Questionnaire): Finding[] {
  const placed = questionsOf(questionnaire)
  return [
    ...checkNames(questionnaire, placed),
    ...placed.flatMap(({ question, path }) => [...checkRanges(question, path), ...checkProblemRule(question, path)]),
    ...checkConditions(questionnaire),
    ...checkIndex(questionnaire),
    ...checkSize(questionnaire),
  ]
}

function checkNames(questionnaire: Questionnaire, placed: readonly PlacedQuestion[]): Finding[] {
  const { kinds, sections } = questionnaire
  return [
    ...duplicates(kinds.map(({ kind }, index) => ({ name: kind, path: `kinds.${index}.kind` }))),
    ...duplicates(sections.map(({ sectionId }, index) => ({ name: sectionId, path: `sections.${index}.sectionId` }))),
    ...duplicates(placed.map(({ question, path }) => ({ name: question.questionId, path: `${path}.questionId` }))),
    ...placed.flatMap(({ question, path }) => duplicates(namesWithin(question, path))),
  ]
}

function namesWithin(question: Question, path: string): { name: string; path: string }[] {
  if (question.type === 'matrix') {
    return question.rows.map(({ rowId }, index) => ({ name: rowId, path: `${path}.rows.${index}.rowId` }))
  }
  if (question.type === 'text') {
    return question.groups.map(({ group }, index) => ({ name: group, path: `${path}.groups.${index}.group` }))
  }
  return optionsOf(question).map(({ option }, index) => ({ name: option, path: `${path}.options.${index}.option` }))
}

function duplicates(names: readonly { name: string; path: string }[]): Finding[] {
  return names
    .filter(({ name }, index) => names.findIndex((other) => other.name === name) < index)
    .map(({ name, path }) => ({
      code: 'DUPLICATE',
      path,
      zh: `标识“${name}”重复，请改成不同的标识。`,
      en: `The identifier “${name}” is used twice. Please give each its own.`,
    }))
}

function checkRanges(question: Question, path: string): Finding[] {
  switch (question.type) {
    case 'multiple': {
      const { least = 1, most = question.options.length } = question
      return least > most || most > question.options.length || most < 1
        ? [rangeEmpty(path, '最少与最多可选项数', 'the least and the most choices')]
        : []
    }
    case 'ranking':
      return question.most !== undefined && (question.most < 1 || question.most > question.options.length)
        ? [rangeEmpty(`${path}.most`, '要排出的项数', 'how many to rank')]
        : []
    case 'number': {
      const ascends = question.edges.every((edge, index) => edge > (question.edges[index - 1] ?? question.least))
      return [
        ...(question.least > question.most ? [rangeEmpty(path, '最小值与最大值', 'the least and the most')] : []),
        ...(ascends && question.edges.every((edge) => edge <= question.most)
          ? []
          : [
              rangeEmpty(
                `${path}.edges`,
                '分段界限（须从小到大，且在取值范围内）',
                'the bins (ascending, within the range)',
              ),
            ]),
      ]
    }
    case 'date':
      return question.earliest !== undefined && question.latest !== undefined && question.earliest > question.latest
        ? [rangeEmpty(path, '最早与最晚日期', 'the earliest and the latest day')]
        : []
    case 'file':
      return question.most < 1 || question.most > mostFiles
        ? [rangeEmpty(`${path}.most`, `文件数（1 到 ${mostFiles}）`, `how many files (1 to ${mostFiles})`)]
        : []
    default:
      return []
  }
}

function rangeEmpty(path: string, zh: string, en: string): Finding {
  return { code: 'RANGE_EMPTY', path, zh: `${zh}不合理，请检查。`, en: `Please check ${en}: nothing fits.` }
}

function checkProblemRule(question: Question, path: string): Finding[] {
  const rule = question.problem
  if (!rule) return []
  const fits = (): boolean => {
    switch (question.type) {
      case 'scale':
      case 'matrix': {
        const { lowest, highest } = scales[question.scale]
        return rule.atMost !== undefined && rule.atMost >= lowest && rule.atMost < highest && !rule.options
      }
      case 'single':
      case 'multiple': {
        const known = question.options.map(({ option }) => option)
        const named = rule.options ?? []
        return named.length > 0 && named.every((option) => known.includes(option)) && rule.atMost === undefined
      }
      case 'text':
        return rule.atMost === undefined && !rule.options
      default:
        return false
    }
  }
  return fits()
    ? []
    : [
        {
          code: 'PROBLEM_RULE_UNFIT',
          path: `${path}.problem`,
          zh: '“何时转为问题件”的设置与这一题不符。',
          en: 'When an answer becomes a case does not fit this question.',
        },
      ]
}

function checkIndex(questionnaire: Questionnaire): Finding[] {
  const { index } = questionnaire
  if (!index) return []
  const scored = itemsOf(questionnaire).filter(({ question }) => 'scale' in question)
  const unfit = (path: string, zh: string, en: string): Finding => ({ code: 'INDEX_UNFIT', path, zh, en })
  return [
    ...duplicates(
      index.environments.map(({ environment }, place) => ({
        name: environment,
        path: `index.environments.${place}.environment`,
      })),
    ),
    ...(index.environments.some(({ weight }) => weight > 0)
      ? []
      : [
          unfit(
            'index.environments',
            '至少一个环境的权重要大于 0。',
            'At least one environment needs a weight above 0.',
          ),
        ]),
    ...index.environments.flatMap(({ items }, place) => {
      const path = `index.environments.${place}.items`
      const foreign = items.flatMap(({ item }, number) =>
        scored.some((one) => one.item === item)
          ? []
          : [
              unfit(
                `${path}.${number}`,
                `“${item}”不是量表题，不能计入指数。`,
                `“${item}” is not a scale question and can not be in the index.`,
              ),
            ],
      )
      const weightless = items.some(({ weight }) => weight > 0)
        ? []
        : [unfit(path, '至少一题的权重要大于 0。', 'At least one question needs a weight above 0.')]
      return [...foreign, ...weightless]
    }),
  ]
}
