import type { Answer, AnswerFault, Question } from '@minping/shared/survey'
import { Text, View } from '@tarojs/components'
import { usePreferences } from '../../service'
import { useText } from '../../text'
import { FieldError, Heading, Press } from '../../ui'
import { answerText } from '../text/answer'
import { questionText } from '../text/question'
import { ConflictNotice } from './conflict-notice'
import { QuestionInput } from './question-input'
import './question.css'

export interface QuestionCardProps {
  question: Question
  /** Decides the order of options that come in random order. */
  seed: string
  answer: Answer | undefined
  onAnswer: (answer: Answer | null) => void
  fault: AnswerFault | undefined
  /** What somebody else of the business answered meanwhile; absent without a conflict, null when they took it away. */
  theirs?: Answer | null | undefined
  onChoose: (choice: 'ours' | 'theirs') => void
}

/** One question with everything that belongs to it: words, input, what is wrong, and what a colleague answered. */
export function QuestionCard({ question, seed, answer, onAnswer, fault, theirs, onChoose }: QuestionCardProps) {
  const { language } = usePreferences()
  const text = useText(questionText)
  const { questionId, title, hint, required } = question
  const errorId = `${questionId}-error`
  return (
    <View className={`question${fault ? ' question--wrong' : ''}`} id={`question-${questionId}`}>
      <View className="question__head">
        <Heading level={2}>{title[language]}</Heading>
        <Text className="question__note">
          {[required ? undefined : text.optional, ruleOf(question, text), hint?.[language]].filter(Boolean).join(' · ')}
        </Text>
      </View>
      {theirs !== undefined && (
        <ConflictNotice
          ours={answerText(question, answer, language)}
          theirs={answerText(question, theirs ?? undefined, language)}
          onChoose={onChoose}
        />
      )}
      <QuestionInput question={question} seed={seed} answer={answer} onAnswer={onAnswer} errorId={errorId} />
      <View className={fault ? 'question__fault' : 'question__fault question__fault--none'}>
        <FieldError id={errorId} error={fault?.[language]} />
      </View>
      {answer && !required && (
        <Press look="plain" className="question__clear" onPress={() => onAnswer(null)}>
          {text.clear}
        </Press>
      )}
    </View>
  )
}

/** How many may or must be chosen, where the question says so. */
function ruleOf(question: Question, text: (typeof questionText)['zh']): string | undefined {
  switch (question.type) {
    case 'multiple':
      return text.choose(question.least, question.most)
    case 'ranking':
      return text.rank(question.most ?? question.options.length)
    case 'number':
      return text.range(question.least, question.most)
    default:
      return undefined
  }
}
