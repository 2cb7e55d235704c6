import type { SurveyCaseSummary } from '@minping/shared/api'
import { surveyCaseStateNames } from '@minping/shared/survey-case'
import { Text } from '@tarojs/components'
import { usePreferences } from '../../service'
import { dayText, nameIn, useText } from '../../text'
import { Press } from '../../ui'
import { Mark } from '../frame/mark'
import { Span } from '../frame/span'
import { casesText } from '../text/cases'
import { queueText } from '../text/queue'
import { staffShellText } from '../text/shell'
import { standingOf } from '../time/remaining'
import { StandingLine } from '../time/standing-line'
import { categoryName } from './category-name'

interface CaseRowProps {
  surveyCase: SurveyCaseSummary
  chosen: boolean
  onPress: () => void
}

/** One reported problem: how urgent, about what, what was said, who has it. */
export function CaseRow({ surveyCase, chosen, onPress }: CaseRowProps) {
  const { language } = usePreferences()
  const text = useText(casesText)
  const queue = useText(queueText)
  const shell = useText(staffShellText)
  const { category, region, department, state, assigneeName, openedAt, generated } = surveyCase
  const late = standingOf(surveyCase).kind === 'late'
  return (
    <Press
      look="bare"
      className={`queue-row${late ? ' queue-row--late' : ''}${chosen ? ' queue-row--chosen' : ''}`}
      {...(chosen && { pressed: true })}
      onPress={onPress}
    >
      <StandingLine deadlines={surveyCase} />
      <Span className="queue-row__line">
        <Text className="queue-row__place">{`${categoryName(category, text)} · ${nameIn(language, region)}`}</Text>
      </Span>
      <Text className="queue-row__words">{surveyCase.text?.split('\n')[0] || surveyCase.answer}</Text>
      <Span className="queue-row__line queue-row__line--small">
        <Mark tone="brand">{surveyCaseStateNames[state][language]}</Mark>
        {generated && <Mark>{shell.generatedMark}</Mark>}
        <Text>{nameIn(language, department)}</Text>
        <Text>{dayText(language, openedAt)}</Text>
        <Text>{assigneeName ? queue.assignedTo(assigneeName) : queue.notAssigned}</Text>
      </Span>
    </Press>
  )
}
