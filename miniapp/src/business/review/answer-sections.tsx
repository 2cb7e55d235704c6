import { Text, View } from '@tarojs/components'
import { usePreferences } from '../../service'
import { useText } from '../../text'
import { aria, Card, FieldError, Heading, Press } from '../../ui'
import { answerText } from '../text/answer'
import { reviewText } from '../text/review'
import type { Row, Standing } from './standing'

interface AnswerSectionsProps {
  standing: Standing
  /** Who answers, where that is asked. */
  kind: string | undefined
  editable: boolean
  onOpen: (questionId: string | undefined) => void
}

/** Every answer, section by section, each with the way to change it. */
export function AnswerSections({ standing, kind, editable, onOpen }: AnswerSectionsProps) {
  const { language } = usePreferences()
  const text = useText(reviewText)
  return (
    <>
      {kind !== undefined && (
        <Card>
          <View className="answer">
            <View className="answer__words">
              <Text className="answer__question">{text.kind}</Text>
              <Text className="answer__given">{kind}</Text>
            </View>
            {editable && (
              <Press look="plain" icon="pen" label={text.change(text.kind)} onPress={() => onOpen(undefined)} />
            )}
          </View>
        </Card>
      )}
      {standing.sections.map(({ section, rows }) => (
        <Card key={section.sectionId}>
          <Heading level={2}>{section.title[language]}</Heading>
          <View {...aria({ role: 'list' })}>
            {rows.map((row) => (
              <AnswerRow key={row.question.questionId} row={row} editable={editable} onOpen={onOpen} />
            ))}
          </View>
        </Card>
      ))}
    </>
  )
}

function AnswerRow({
  row: { question, answer, fault },
  editable,
  onOpen,
}: {
  row: Row
  editable: boolean
  onOpen: (questionId: string) => void
}) {
  const { language } = usePreferences()
  const text = useText(reviewText)
  const title = question.title[language]
  return (
    <View className={`answer${fault ? ' answer--wrong' : ''}`} {...aria({ role: 'listitem' })}>
      <View className="answer__words">
        <Text className="answer__question">{title}</Text>
        <Text className={`answer__given${answer ? '' : ' answer__given--none'}`}>
          {answerText(question, answer, language)}
        </Text>
        {fault && <FieldError error={fault[language]} />}
      </View>
      {editable && (
        <Press look="plain" icon="pen" label={text.change(title)} onPress={() => onOpen(question.questionId)} />
      )}
    </View>
  )
}
