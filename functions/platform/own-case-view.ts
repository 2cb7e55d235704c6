import { shanghaiTimestamp } from '@minping/shared/calendar'
import { filesOfLast } from '@minping/shared/case'
import { isSurveyCaseOverdue, type SurveyCase } from '@minping/shared/survey-case'
import type { CityDirectory } from './city-directory.ts'
import { replyFilesView } from './readable-files.ts'

/** A case as the business that reported the problem sees it: where it stands and what was replied, never who works on it. */
export function ownCaseView(surveyCase: SurveyCase, directory: CityDirectory, now: Date) {
  const { departmentCode } = surveyCase.place
  return {
    caseId: surveyCase.caseId,
    caseNo: surveyCase.caseNo,
    questionId: surveyCase.problem.questionId,
    ...(surveyCase.problem.rowId !== undefined && { rowId: surveyCase.problem.rowId }),
    state: surveyCase.state,
    openedAt: shanghaiTimestamp(surveyCase.openedAt),
    dueAt: shanghaiTimestamp(surveyCase.dueAt),
    provisional: surveyCase.provisional,
    overdue: isSurveyCaseOverdue(surveyCase, now),
    departmentName: directory.departments.get(departmentCode)?.name ?? departmentCode,
    ...(surveyCase.reply !== undefined && { reply: surveyCase.reply }),
    ...replyFilesView(filesOfLast(surveyCase, 'reply'), now),
    ...repliedView(surveyCase),
    ...(surveyCase.verdict && { verdict: surveyCase.verdict }),
  }
}

function repliedView({ repliedAt, repliedAgainAt }: SurveyCase) {
  const at = repliedAgainAt ?? repliedAt
  return at === undefined ? {} : { repliedAt: shanghaiTimestamp(at) }
}
