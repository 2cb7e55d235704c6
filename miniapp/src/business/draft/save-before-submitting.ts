import { type Questionnaire, visibleQuestions } from '@minping/shared/survey'
import { contentOf, openChanges } from './draft'
import type { DraftSaving } from './submission'
import type { Sync } from './sync'

/** Saves all that counts of a draft, so that it can be submitted; says why where it can't be. */
export async function saveBeforeSubmitting(sync: Sync, questionnaire: Questionnaire): Promise<DraftSaving> {
  await sync.flush()
  const state = sync.state()
  if (state.state === 'refused') return { outcome: 'refused', refusal: state.refusal }
  if (state.state === 'waiting') return { outcome: 'unreached' }
  const draft = sync.draft()
  const asked = visibleQuestions(questionnaire, contentOf(draft)).map(({ question }) => question.questionId)
  const [open] = openChanges(draft, asked)
  if (open === undefined) return { outcome: 'saved', version: draft.version }
  const isConflict = draft.conflicts.includes(open)
  return {
    outcome: 'refused',
    refusal: isConflict
      ? { code: 'CONFLICT', sentence: conflict, questionId: open }
      : { code: 'ANSWER_INVALID', sentence: unfinished, questionId: open },
  }
}

const conflict = {
  zh: '同事对同一题作了不同的回答，请先选定一个，再提交。',
  en: 'A colleague answered the same question otherwise. Please choose one of the answers, then submit.',
}
const unfinished = {
  zh: '有一题的回答还不完整，请补充后再提交。',
  en: 'One answer is not complete yet. Please complete it, then submit.',
}
