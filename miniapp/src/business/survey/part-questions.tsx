import type { AnswerFault } from '@minping/shared/survey'
import { Text } from '@tarojs/components'
import { usePreferences } from '../../service'
import { Heading } from '../../ui'
import type { Desk } from '../draft/desk'
import { contentOf } from '../draft/draft'
import { FileUploadsContext } from '../question/file-uploads'
import { QuestionCard } from '../question/question-card'
import type { Part } from './parts'

interface PartQuestionsProps {
  desk: Desk
  part: Part
  faults: readonly (AnswerFault & { questionId: string })[]
}

/** The questions of one screen. */
export function PartQuestions({ desk, part: { section, isFirst, questions }, faults }: PartQuestionsProps) {
  const { language } = usePreferences()
  const draft = desk.sync.draft()
  const { answers } = contentOf(draft)
  const files = {
    uploadsOf: desk.uploads.of,
    urlOf: desk.uploads.urlOf,
    onStale: desk.uploads.renew,
  }
  return (
    <FileUploadsContext.Provider value={files}>
      <Heading level={1}>{section.title[language]}</Heading>
      {isFirst && section.introduction && <Text className="soft">{section.introduction[language]}</Text>}
      {questions.map((question) => {
        const { questionId } = question
        return (
          <QuestionCard
            key={questionId}
            question={question}
            seed={desk.survey().colleagueCode}
            answer={answers[questionId]}
            onAnswer={(answer) => desk.sync.answer(questionId, answer)}
            fault={faults.find((fault) => fault.questionId === questionId)}
            theirs={draft.conflicts.includes(questionId) ? (draft.known[questionId] ?? null) : undefined}
            onChoose={(choice) => desk.sync.choose(questionId, choice)}
          />
        )
      })}
    </FileUploadsContext.Provider>
  )
}
