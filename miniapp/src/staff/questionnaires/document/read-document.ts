import type { Questionnaire } from '@minping/shared/survey'
import { questionnaireShape } from './questionnaire-shape'
import type { Mistake } from './shape'

export type ReadDocument = { document: Questionnaire } | { mistakes: readonly Mistake[] }

/** Reads an exported questionnaire; what is wrong with the text is told, place by place. */
export function readDocument(text: string): ReadDocument {
  let content: unknown
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (fault) {
    return { mistakes: [notJson(text, fault)] }
  }
  const mistakes = questionnaireShape(content, '')
  return mistakes.length > 0 ? { mistakes } : { document: content as Questionnaire }
}

/** Browsers name the place of a slip in different words; where one gives it, it is told as a line. */
function notJson(text: string, fault: unknown): Mistake {
  const said = fault instanceof Error ? fault.message : ''
  const position = /position (\d+)/.exec(said)?.[1]
  const line = position === undefined ? /line (\d+)/.exec(said)?.[1] : lineAt(text, Number(position))
  return {
    path: '',
    zh:
      line === undefined ? '这段文字不是完整的 JSON。' : `第 ${line} 行附近不合 JSON 的写法，请检查引号、逗号和括号。`,
    en:
      line === undefined
        ? 'This text is not complete JSON.'
        : `Near line ${line} this is not JSON. Please check quotes, commas and brackets.`,
  }
}

function lineAt(text: string, position: number): number {
  return text.slice(0, position).split('\n').length
}

/** A questionnaire as the text of a file. */
export function writeDocument(document: Questionnaire): string {
  return `${JSON.stringify(document, undefined, 2)}\n`
}
