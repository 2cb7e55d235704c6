import { Text, View } from '@tarojs/components'
import { useText } from '../../../text'
import { Card, Heading } from '../../../ui'
import { editorText } from '../text/editor'
import type { Desk } from './desk'
import { WordsField } from './words-field'

/** What the questionnaire is called and what it says before it begins. */
export function AboutPanel({ desk: { document, change } }: { desk: Desk }) {
  const text = useText(editorText)
  return (
    <Card>
      <Heading level={2}>{text.about}</Heading>
      <WordsField
        label={text.title2}
        path="title"
        value={document.title}
        onChange={(title) => change({ ...document, title })}
      />
      <WordsField
        multiline
        label={text.introduction}
        hint={text.introductionHint}
        path="introduction"
        value={document.introduction}
        onChange={(introduction) => change({ ...document, introduction })}
      />
      <View>
        <Text className="soft small">{`${text.identifier} ${document.questionnaireId}`}</Text>
      </View>
    </Card>
  )
}
