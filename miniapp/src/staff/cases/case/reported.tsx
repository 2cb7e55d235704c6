import type { SurveyCaseView } from '@minping/shared/api'
import { Text, View } from '@tarojs/components'
import { callAsStaff, usePreferences } from '../../../service'
import { momentText, useText } from '../../../text'
import { Card, Heading } from '../../../ui'
import { Contact } from '../../case/contact'
import { DefinitionList } from '../../case/definition-list'
import { casesText } from '../../text/cases'

interface ReportedProps {
  surveyCase: SurveyCaseView
  onRevealed: () => void
}

/** What a business reported, in its own words or by its answer, and how to reach it where it agreed to that. */
export function Reported({ surveyCase, onRevealed }: ReportedProps) {
  const text = useText(casesText)
  const { language } = usePreferences()
  const { caseId, question, answer, openedAt, contactMasked, mayRevealContact } = surveyCase
  return (
    <Card>
      <Heading level={2}>{text.whatWasReported}</Heading>
      <View className="soft small">{text.reported(momentText(language, openedAt))}</View>
      {surveyCase.text && <View className="case__words">{surveyCase.text}</View>}
      <DefinitionList
        rows={[
          [text.question, question[language]],
          [text.answer, answer],
        ]}
      />
      <View className="soft small">{text.anonymity}</View>
      <View className="case__contact">
        <Text className="soft">{text.contact}</Text>
        <Contact
          masked={contactMasked}
          without={text.withoutContact}
          mayReveal={mayRevealContact}
          reveal={(reason) =>
            callAsStaff('POST /api/survey-cases/{caseId}/contact', { path: { caseId }, body: { reason } })
          }
          onRevealed={onRevealed}
        />
      </View>
    </Card>
  )
}
