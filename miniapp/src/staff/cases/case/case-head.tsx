import type { SurveyCaseView } from '@minping/shared/api'
import { surveyCaseStateNames } from '@minping/shared/survey-case'
import { open, usePreferences } from '../../../service'
import { nameIn, useText } from '../../../text'
import { Head } from '../../case/head'
import { casesText } from '../../text/cases'
import { categoryName } from '../category-name'

/** Which problem it is, its state and how urgent it is. */
export function CaseHead({ surveyCase, beside }: { surveyCase: SurveyCaseView; beside: boolean }) {
  const text = useText(casesText)
  const { language } = usePreferences()
  const { caseId, caseNo, category, region, state } = surveyCase
  return (
    <Head
      title={`${categoryName(category, text)} · ${nameIn(language, region)}`}
      state={surveyCaseStateNames[state][language]}
      number={text.number(caseNo)}
      found={surveyCase}
      onOpenAlone={beside ? () => open('/staff/cases/case/index', { caseId }) : undefined}
    />
  )
}
