import { shuffled } from '@minping/shared/survey'
import { View } from '@tarojs/components'
import { usePreferences } from '../../service'
import { useText } from '../../text'
import { Group } from '../../ui'
import { questionText } from '../text/question'
import { rowChosen, withRow } from './edit'
import type { QuestionInputProps } from './input-props'
import { notExperiencedItem, scaleItems } from './items'
import { Options } from './options'

/** The same scale for several things: a card for each on a phone, a row of a table for each on a desk. */
export function MatrixInput({ question, seed, answer, onAnswer, errorId }: QuestionInputProps<'matrix'>) {
  const { language } = usePreferences()
  const text = useText(questionText)
  const rows = question.randomOrder ? shuffled(question.rows, `${seed} ${question.questionId}`) : question.rows
  const scores = scaleItems(question.scale, language)
  const items = question.notExperienced ? [...scores, notExperiencedItem(text.notExperienced)] : scores
  return (
    <Group name={question.title[language]} className="matrix">
      {rows.map(({ rowId, title }) => (
        <View key={rowId} className="matrix__row">
          <Options
            name={title[language]}
            look={question.scale === 'eleven' ? 'numbers' : 'cells'}
            loose={language === 'en'}
            items={items}
            chosen={rowChosen(answer, rowId)}
            onChange={(value) => onAnswer(withRow(answer, rowId, value))}
            errorId={errorId}
          />
        </View>
      ))}
    </Group>
  )
}
