import { View } from '@tarojs/components'
import { usePreferences } from '../../../service'
import { useText } from '../../../text'
import { promisesOf } from '../../../text/survey-figures'
import { Card, Heading, Press } from '../../../ui'
import { resultQuestionsText } from '../../text/result-questions'
import { PromiseFigures } from '../promises/promise-figures'
import { ItemView } from './item-view'
import { MatrixRows } from './matrix-rows'
import type { QuestionResult } from './questions'

interface QuestionCardProps {
  question: QuestionResult
  place: number
  threshold: number
  onTexts: ((questionId: string) => void) | undefined
}

/** One question with what was answered to it, row by row of a matrix. */
export function QuestionCard({ question, place, threshold, onTexts }: QuestionCardProps) {
  const text = useText(resultQuestionsText)
  const { language } = usePreferences()
  const { questionId, title, items } = question
  const type = items[0]?.type ?? ''
  const more = type === 'file' ? text.toFiles : text.toTexts
  const notes: Record<string, string> = { multiple: text.several, ranking: text.ranking, text: text.groups }
  return (
    <Card className={type === 'matrix' ? 'question question--matrix' : 'question'}>
      <Heading level={2}>{`${place}. ${title[language]}`}</Heading>
      {notes[type] !== undefined && <View className="small soft">{notes[type]}</View>}
      {type === 'matrix' ? (
        <MatrixRows items={items} threshold={threshold} />
      ) : (
        items.map((item) => <ItemView key={item.item} item={item} threshold={threshold} />)
      )}
      {promisesOf({ items }).map((item) => (
        <PromiseFigures key={item.item} item={item} />
      ))}
      {(type === 'text' || type === 'file') && onTexts && (
        <View className="question__more">
          <Press
            look="plain"
            iconAfter="forward"
            label={`${more}：${title[language]}`}
            onPress={() => onTexts(questionId)}
          >
            {more}
          </Press>
        </View>
      )}
    </Card>
  )
}
