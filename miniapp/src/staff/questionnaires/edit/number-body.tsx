import { itemsOf, type Question } from '@minping/shared/survey'
import { Text, View } from '@tarojs/components'
import { usePreferences } from '../../../service'
import { useText } from '../../../text'
import { Field, Select } from '../../../ui'
import { questionText } from '../text/question'
import { useErrorAt } from './findings'
import { NumberField, NumbersField } from './parsed-field'
import { WordsField } from './words-field'

type NumberQuestion = Extract<Question, { type: 'number' }>

interface NumberBodyProps {
  question: NumberQuestion
  path: string
  onChange: (question: Question) => void
}

const decimals = ['0', '1', '2'] as const

/** What only a number has: its unit and range, the bins of its distribution, the promise it is set beside. */
export function NumberBody({ question, path, onChange }: NumberBodyProps) {
  const { language } = usePreferences()
  const text = useText(questionText)
  const errorAt = useErrorAt()
  const bins = binsOf(question).map((name) => name[language])
  return (
    <>
      <WordsField
        label={text.unit}
        path={`${path}.unit`}
        value={question.unit}
        onChange={(unit) => onChange({ ...question, unit })}
      />
      <View className="editor-columns">
        <NumberField
          label={text.least}
          value={question.least}
          error={errorAt(`${path}.least`)}
          onChange={(least) => onChange({ ...question, least })}
        />
        <NumberField
          label={text.most}
          value={question.most}
          error={errorAt(`${path}.most`)}
          onChange={(most) => onChange({ ...question, most })}
        />
        <Select
          name={text.decimals}
          options={decimals.map((value) => ({ value, label: value }))}
          value={decimals[question.decimals] ?? '0'}
          onChange={(value) => onChange({ ...question, decimals: Number(value) })}
        />
      </View>
      <NumbersField
        label={text.edges}
        hint={text.edgesHint}
        value={question.edges}
        error={errorAt(`${path}.edges`)}
        onChange={(edges) => onChange({ ...question, edges })}
      />
      {question.edges.length > 0 && <Text className="soft small">{`${text.bins}${bins.join(' | ')}`}</Text>}
      <Field
        label={text.promise}
        hint={text.promiseHint}
        kind="account"
        value={question.promiseId ?? ''}
        error={errorAt(`${path}.promiseId`)}
        onChange={(typed) => onChange({ ...question, promiseId: typed.trim() || undefined })}
      />
    </>
  )
}

/** The bins as the results will name them. */
function binsOf(question: NumberQuestion) {
  const alone = { sectionId: 'alone', title: question.title, questions: [question] }
  const [item] = itemsOf({
    questionnaireId: 'alone',
    title: question.title,
    introduction: question.title,
    kinds: [],
    sections: [alone],
  })
  return item?.values.map(({ name }) => name) ?? []
}
