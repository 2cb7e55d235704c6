import { Text, View } from '@tarojs/components'
import { open, usePreferences } from '../../service'
import { useText } from '../../text'
import { Heading, Icon, Press } from '../../ui'
import type { Desk } from '../draft/desk'
import type { Submission } from '../draft/submission'
import { openQuestion } from '../survey/use-place'
import { receiptText } from '../text/receipt'

/** A submission without an answer yet: on its way, or refused, and what to do then. */
export function WaitingCard({ desk, submission }: { desk: Desk; submission: Submission }) {
  const { language } = usePreferences()
  const text = useText(receiptText)
  const { refusal } = submission
  const owner = desk.survey().colleagueCode
  return (
    <View className="slip">
      <View className="slip__head">
        <View className="slip__seal slip__seal--waiting">
          <Icon name={refusal ? 'alert' : 'clock'} size="large" />
        </View>
        <Heading level={1}>{refusal ? text.refused : text.waiting}</Heading>
        <Text>{refusal ? refusal.sentence[language] : text.waitingNote}</Text>
      </View>
      <View className="slip__ways">
        {refusal ? (
          <>
            <Press
              look="filled"
              icon="pen"
              onPress={() =>
                refusal.questionId === undefined
                  ? open('/business/review/index')
                  : openQuestion(owner, refusal.questionId)
              }
            >
              {text.correct}
            </Press>
            <Press onPress={() => desk.submissions.withdraw()}>{text.later}</Press>
          </>
        ) : (
          <Press icon="send" onPress={() => desk.submissions.flush()}>
            {text.sendNow}
          </Press>
        )}
      </View>
    </View>
  )
}
