import type { ReplyTemplate } from '@minping/shared/follow-up'

export const mostTemplates = 30
export const mostName = 20
export const mostText = 255

/** What is wrong with one template, by field. */
export interface TemplateProblems {
  name?: 'missing' | 'taken'
  text?: 'missing' | 'tooLong'
}

/** What is wrong with each template of a list, in its order. */
export function checkTemplates(templates: readonly ReplyTemplate[]): TemplateProblems[] {
  return templates.map(({ name, text }, index) => {
    const given = name.trim()
    const taken = templates.some((other, at) => at < index && other.name.trim() === given)
    const nameProblem = given === '' || given.length > mostName ? 'missing' : taken ? 'taken' : undefined
    const textProblem = text.trim() === '' ? 'missing' : text.trim().length > mostText ? 'tooLong' : undefined
    return { ...(nameProblem && { name: nameProblem }), ...(textProblem && { text: textProblem }) }
  })
}

/** Whether nothing is wrong with any. */
export function areSound(templates: readonly ReplyTemplate[]): boolean {
  return checkTemplates(templates).every((problems) => Object.keys(problems).length === 0)
}
