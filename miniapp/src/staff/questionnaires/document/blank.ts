import type {
  KeywordGroup,
  Option,
  Question,
  QuestionBody,
  Questionnaire,
  QuestionType,
  Section,
  Words,
} from '@minping/shared/survey'
import { mostFiles } from '@minping/shared/upload'
import { nextName, questionIds, sectionIds } from './names'

const nothing: Words = { zh: '', en: '' }

/** A questionnaire to begin with: one section with one question. */
export function blankQuestionnaire(questionnaireId: string, title: Words): Questionnaire {
  return {
    questionnaireId,
    title,
    introduction: {
      zh: '本问卷用于了解市场主体对营商环境的感受，自愿参加。回答与单位信息分开保存，结果只作汇总统计。',
      en: 'This questionnaire asks how businesses experience the business environment. Taking part is voluntary; answers are kept apart from who gave them and only summed up.',
    },
    kinds: [],
    sections: [
      {
        sectionId: 'section-1',
        title: { zh: '总体评价', en: 'Overall' },
        questions: [
          {
            questionId: 'question-1',
            title: {
              zh: '总体上，您对本地营商环境满意吗？',
              en: 'Overall, are you satisfied with the business environment?',
            },
            required: true,
            notExperienced: true,
            type: 'scale',
            scale: 'five',
          },
        ],
      },
    ],
  }
}

export function blankSection(document: Questionnaire): Section {
  return {
    sectionId: nextName('section', sectionIds(document)),
    title: nothing,
    questions: [blankQuestion(document, 'scale')],
  }
}

export function blankQuestion(document: Questionnaire, type: QuestionType): Question {
  return {
    questionId: nextName('question', questionIds(document)),
    title: nothing,
    required: true,
    notExperienced: false,
    ...blankBody(type),
  }
}

/** The same question asked in another way: what both ways have stays, what only the former had is gone. */
export function retyped(question: Question, type: QuestionType): Question {
  const { questionId, title, hint, required, notExperienced, visibleIf } = question
  return {
    questionId,
    title,
    ...(hint && { hint }),
    required,
    notExperienced,
    ...(visibleIf && { visibleIf }),
    ...bodyFrom(question, type),
  }
}

function bodyFrom(question: Question, type: QuestionType): QuestionBody {
  const body = blankBody(type)
  if ('options' in body && 'options' in question) {
    return { ...body, options: question.options, randomOrder: question.randomOrder }
  }
  if ('scale' in body && 'scale' in question) return { ...body, scale: question.scale }
  return body
}

function blankBody(type: QuestionType): QuestionBody {
  switch (type) {
    case 'single':
    case 'multiple':
    case 'ranking':
      return { type, options: [blankOption([]), blankOption(['option-1'])], randomOrder: false }
    case 'scale':
      return { type, scale: 'five' }
    case 'matrix':
      return { type, scale: 'five', rows: [blankRow([])], randomOrder: false }
    case 'number':
      return { type, unit: { zh: '天', en: 'days' }, decimals: 0, least: 0, most: 365, edges: [] }
    case 'date':
      return { type }
    case 'text':
      return { type, long: true, most: 500, groups: [] }
    case 'file':
      return { type, most: mostFiles }
  }
}

export function blankOption(taken: readonly string[]): Option {
  return { option: nextName('option', taken), name: nothing, withText: false, alone: false }
}

export function blankRow(taken: readonly string[]): { rowId: string; title: Words } {
  return { rowId: nextName('row', taken), title: nothing }
}

export function blankGroup(taken: readonly string[]): KeywordGroup {
  return { group: nextName('group', taken), name: nothing, words: [] }
}
