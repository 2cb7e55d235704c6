import type { SurveyCaseView } from '@minping/shared/api'
import { measureNames } from '@minping/shared/survey-case'
import { View } from '@tarojs/components'
import { usePreferences } from '../../../service'
import { nameIn, useText } from '../../../text'
import { Card } from '../../../ui'
import { DefinitionList } from '../../case/definition-list'
import { casesText } from '../../text/cases'
import { followUpText } from '../../text/follow-up'

/** Who is in charge, how far the work is, what was answered. */
export function Facts({ surveyCase }: { surveyCase: SurveyCaseView }) {
  const text = useText(casesText)
  const shared = useText(followUpText)
  const { language } = usePreferences()
  const { region, department, formerDepartments, assigneeName, questionnaireTitle, hasContact } = surveyCase
  const { visits, measures, rectification, returns, extended, reopened } = surveyCase
  const rows: [string, string][] = [
    [text.region, nameIn(language, region)],
    [text.department, nameIn(language, department)],
    ...rowIf(formerDepartments.length > 0, text.formerDepartments, formerDepartments.join('、')),
    [shared.assignee, assigneeName ?? '—'],
    [text.questionnaire, questionnaireTitle[language]],
    ...rowIf(hasContact, shared.visits, shared.visitCount(visits)),
    ...rowIf(
      measures.length > 0,
      text.measures,
      measures.map((measure) => measureNames[measure][language]).join(language === 'zh' ? '、' : ', '),
    ),
    ...rowIf(rectification !== undefined, text.rectification, rectification ?? ''),
    ...rowIf(returns > 0, shared.returns, shared.returnCount(returns)),
  ]
  return (
    <Card>
      <DefinitionList rows={rows} />
      {extended && <View className="soft">{shared.extended}</View>}
      {reopened > 0 && <View className="soft">{text.reopened}</View>}
      <Reply surveyCase={surveyCase} />
    </Card>
  )
}

function rowIf(condition: boolean, name: string, content: string): [string, string][] {
  return condition ? [[name, content]] : []
}

function Reply({ surveyCase: { reply, verdict, verdictReason } }: { surveyCase: SurveyCaseView }) {
  const text = useText(casesText)
  if (reply === undefined) return null
  return (
    <View className="case__reply">
      <View className="soft small">{text.reply}</View>
      <View className="case__words">{reply}</View>
      {verdict && <View>{text.verdict(verdict)}</View>}
      {verdictReason !== undefined && <View className="case__words">{text.verdictReason(verdictReason)}</View>}
    </View>
  )
}
