import { Text, View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import { callAsStaff, ProblemError, usePreferences } from '../../service'
import { useAnswer } from '../../service/use-answer'
import { useText } from '../../text'
import { type SurveyResults, surveyCount } from '../../text/survey-figures'
import { Chips, Empty, FaultNotice, Notice, Skeleton } from '../../ui'
import { Mark } from '../frame/mark'
import { resultsText } from '../text/results'
import { staffShellText } from '../text/shell'
import { CrossPart } from './cross/cross-part'
import { ExportsPart } from './exports/exports-part'
import { usePrinting } from './exports/use-printing'
import { OverviewPart } from './overview/overview-part'
import { ParticipationCard } from './overview/participation-card'
import { PromisesPart } from './promises/promises-part'
import { QuestionsPart } from './questions/questions-part'
import { type ResultPart, resultParts } from './shown'
import { TextsPart } from './texts/texts-part'
import { TrendPart } from './trend/trend-part'
import './results.css'
import './paper'

interface ResultsViewProps {
  waveId: string
  scope: string
  part: ResultPart
  onPart: (part: ResultPart) => void
  notFound: ReactNode
}

/** The results of a wave in a scope, part by part; for printing all of them that fit on paper. */
export function ResultsView({ waveId, scope, part, onPart, notFound }: ResultsViewProps) {
  const text = useText(resultsText)
  const { content, fault, ask } = useAnswer(`${waveId} ${scope}`, () =>
    callAsStaff('GET /api/waves/{waveId}/results', { path: { waveId }, query: { scope } }),
  )
  const [question, setQuestion] = useState<string>()
  const [isWhole, print] = usePrinting()
  const chips = resultParts.map((value) => ({ value, label: text.partNames[value] }))
  if (fault instanceof ProblemError && fault.code === 'NOT_FOUND') return notFound
  function openTexts(questionId: string) {
    setQuestion(questionId)
    onPart('texts')
  }
  return (
    <View className="results">
      {content && <Head results={content} />}
      <Chips name={text.parts} chips={chips} chosen={part} onChange={onPart} />
      {fault !== undefined && <FaultNotice fault={fault} onRetry={ask} />}
      {!content && fault === undefined && <Skeleton rows={3} tall />}
      {content &&
        (isWhole ? (
          <Report results={content} />
        ) : (
          <Part
            results={content}
            part={part}
            question={question}
            onQuestion={setQuestion}
            onTexts={openTexts}
            onPrint={print}
          />
        ))}
    </View>
  )
}

/** Which wave this is, and how it was asked. */
function Head({ results }: { results: SurveyResults }) {
  const text = useText(resultsText)
  const shell = useText(staffShellText)
  const { language } = usePreferences()
  const { name, title, mode, state, questionnaireVersion, scopeName, scopeEnglishName } = results
  return (
    <>
      <View className="results__head">
        <Text className="results__wave">{name[language]}</Text>
        <View className="results__marks">
          <Mark tone="brand">{language === 'zh' ? scopeName : scopeEnglishName}</Mark>
          <Mark>{text.modes[mode]}</Mark>
          <Mark>{text.states[state]}</Mark>
          {results.generated && <Mark tone="accent">{shell.generatedMark}</Mark>}
        </View>
        <Text className="soft small">{`${title[language]} · ${text.version(questionnaireVersion)}`}</Text>
      </View>
      {results.generated && (
        <Notice tone="info" title={shell.generatedTitle}>
          {text.generatedNote}
        </Notice>
      )}
    </>
  )
}

interface PartProps {
  results: SurveyResults
  part: ResultPart
  question: string | undefined
  onQuestion: (questionId: string) => void
  onTexts: (questionId: string) => void
  onPrint: (() => void) | undefined
}

function Part({ results, part, question, onQuestion, onTexts, onPrint }: PartProps) {
  const text = useText(resultsText)
  // The trend has waves of its own, whatever this one has.
  if (part === 'trend') return <TrendPart results={results} />
  if (results.submitted === 0) {
    return (
      <>
        <Empty icon="chart" title={text.nobody} note={text.nobodyNote} />
        <ParticipationCard results={results} />
      </>
    )
  }
  if (results.suppressed) {
    return (
      <>
        <Notice tone="warning" title={text.suppressed(results.threshold)}>
          {text.suppressedNote(results.threshold, surveyCount(results.submitted))}
        </Notice>
        <ParticipationCard results={results} />
      </>
    )
  }
  switch (part) {
    case 'overview':
      return <OverviewPart results={results} />
    case 'questions':
      return <QuestionsPart results={results} onTexts={onTexts} />
    case 'promises':
      return <PromisesPart results={results} />
    case 'texts':
      return <TextsPart results={results} question={question} onQuestion={onQuestion} />
    case 'cross':
      return <CrossPart results={results} />
    case 'exports':
      return <ExportsPart results={results} onPrint={onPrint} />
  }
}

/** What goes on paper. */
function Report({ results }: { results: SurveyResults }) {
  return (
    <>
      <OverviewPart results={results} />
      <PromisesPart results={results} />
      <QuestionsPart results={results} />
    </>
  )
}
