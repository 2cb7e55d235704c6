import { type Answer, optionsOf, type Question, scoreName } from '@minping/shared/survey'
import type { Language } from '../../service'
import { questionText } from './question'

/** An answer as people read it, in a language. */
export function answerText(question: Question, answer: Answer | undefined, language: Language): string {
  const text = questionText[language]
  const nameOf = (option: string) =>
    optionsOf(question).find((known) => known.option === option)?.name[language] ?? option
  const joint = language === 'zh' ? '、' : ', '
  switch (answer?.type) {
    case undefined:
      return text.notAnswered
    case 'notExperienced':
      return text.notExperienced
    case 'single':
      return withOther(nameOf(answer.option), answer.text, language)
    case 'multiple':
      return withOther(answer.options.map(nameOf).join(joint), answer.text, language)
    case 'ranking':
      return answer.options.map((option, index) => `${index + 1}. ${nameOf(option)}`).join('  ')
    case 'scale':
      return question.type === 'scale' ? scoreName(question.scale, answer.score)[language] : String(answer.score)
    case 'matrix':
      return matrixText(question, answer.scores, language)
    case 'number':
      return question.type === 'number' ? `${answer.value} ${question.unit[language]}` : String(answer.value)
    case 'date':
      return answer.day
    case 'text':
      return answer.text
    case 'file':
      return answer.files.map(({ name }) => name).join(joint)
  }
}

function withOther(names: string, other: string | undefined, language: Language): string {
  if (other === undefined) return names
  return language === 'zh' ? `${names}（${other}）` : `${names} (${other})`
}

/** One line a row. */
function matrixText(
  question: Question,
  scores: Readonly<Record<string, number | 'notExperienced'>>,
  language: Language,
): string {
  if (question.type !== 'matrix') return ''
  const text = questionText[language]
  const scoreText = (score: number | 'notExperienced' | undefined) => {
    if (score === undefined) return text.notAnswered
    return score === 'notExperienced' ? text.notExperienced : scoreName(question.scale, score)[language]
  }
  const colon = language === 'zh' ? '：' : ': '
  return question.rows.map(({ rowId, title }) => `${title[language]}${colon}${scoreText(scores[rowId])}`).join('\n')
}
