import {
  type Answer,
  type Answers,
  checkResponse,
  problemsOf,
  progressOf,
  type Questionnaire,
  questionsOf,
  type ResponseContent,
  visibleQuestions,
} from '@minping/shared/survey'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { usePreferences } from '../../../service'
import { useText } from '../../../text'
import { Card, Choice, Heading, Notice, Press } from '../../../ui'
import { previewText } from '../text/preview'
import { PreviewQuestion } from './preview-question'

/** The questionnaire as who answers sees it, branch by branch. What is answered stays here. */
export function Preview({ document }: { document: Questionnaire }) {
  const { language } = usePreferences()
  const text = useText(previewText)
  const [kind, setKind] = useState<string>()
  const [answers, setAnswers] = useState<Answers>({})
  const [step, setStep] = useState(0)
  const [tried, setTried] = useState(false)
  const content: ResponseContent = { kind, answers }
  const visible = visibleQuestions(document, content)
  const sections = document.sections.filter((section) => visible.some((placed) => placed.section === section))
  const here = sections[Math.min(step, sections.length)]
  const questions = visible.filter(({ section }) => section === here)
  const faults = checkResponse(document, content)
  const asksKind = document.kinds.length >= 2
  const { answered, total, minutesLeft } = progressOf(document, content)
  const hidden = questionsOf(document).length - visible.length

  function answer(questionId: string, given: Answer | undefined) {
    const { [questionId]: _former, ...rest } = answers
    setAnswers(given ? { ...rest, [questionId]: given } : rest)
  }
  function forward() {
    const isOpen = questions.some(({ question }) => faults.some(({ questionId }) => questionId === question.questionId))
    setTried(isOpen)
    if (!isOpen) setStep(step + 1)
  }
  function startOver() {
    setKind(undefined)
    setAnswers({})
    setStep(0)
    setTried(false)
  }
  return (
    <View className="preview">
      <Notice
        tone="info"
        title={text.title}
        actions={
          <Press icon="refresh" onPress={startOver}>
            {text.startOver}
          </Press>
        }
      >
        {text.note}
        {hidden > 0 && <View>{text.hidden(hidden)}</View>}
      </Notice>
      <Heading level={2}>{document.title[language]}</Heading>
      <Text className="soft small tabular">{text.progress(answered, total, minutesLeft)}</Text>
      {step === 0 && (
        <Card>
          <View className="preview__words">{document.introduction[language]}</View>
          {asksKind && (
            <Choice
              name={text.who}
              options={document.kinds.map((one) => ({ value: one.kind, label: one.name[language] }))}
              value={kind}
              onChange={setKind}
            />
          )}
        </Card>
      )}
      {visible.length === 0 && <Notice tone="warning">{text.nothing}</Notice>}
      {here ? (
        <>
          <View className="preview__section">
            <Text className="soft small">{text.part(sections.indexOf(here) + 1, sections.length)}</Text>
            <Heading level={2}>{here.title[language]}</Heading>
            {here.introduction && <Text className="soft">{here.introduction[language]}</Text>}
          </View>
          {questions.map(({ question }) => (
            <PreviewQuestion
              key={question.questionId}
              question={question}
              answer={answers[question.questionId]}
              fault={
                tried ? faults.find(({ questionId }) => questionId === question.questionId)?.[language] : undefined
              }
              onAnswer={(given) => answer(question.questionId, given)}
            />
          ))}
          <View className="editor-toggles">
            {step > 0 && (
              <Press icon="back" onPress={() => setStep(step - 1)}>
                {text.back}
              </Press>
            )}
            <Press look="filled" iconAfter="forward" onPress={forward}>
              {text.forward}
            </Press>
          </View>
        </>
      ) : (
        visible.length > 0 && <End document={document} content={content} onBack={() => setStep(sections.length - 1)} />
      )}
    </View>
  )
}

interface EndProps {
  document: Questionnaire
  content: ResponseContent
  onBack: () => void
}

/** What submitting would do. */
function End({ document, content, onBack }: EndProps) {
  const text = useText(previewText)
  const problems = problemsOf(document, content)
  return (
    <Notice
      tone="good"
      title={text.done}
      actions={
        <Press icon="back" onPress={onBack}>
          {text.back}
        </Press>
      }
    >
      {text.doneNote(problems.length)}
      {problems.map(({ questionId, rowId = '', category, answer }) => (
        <View key={`${questionId}.${rowId}`}>{text.problem(category, answer)}</View>
      ))}
    </Notice>
  )
}
