import { minutesOf } from '@minping/shared/survey'
import { Text, View } from '@tarojs/components'
import { open, usePreferences } from '../../service'
import { fullDayText, useText } from '../../text'
import { aria, Card, Choice, Icon, type IconName, Notice, Press } from '../../ui'
import type { Desk } from '../draft/desk'
import { contentOf } from '../draft/draft'
import { ColleaguePress } from '../parts/colleague-press'
import { surveyText } from '../text/survey'

/** What the survey is for, who reads it, that nobody must answer, how long it takes; and who answers. */
export function Introduction({ desk, kindMissing }: { desk: Desk; kindMissing: boolean }) {
  const { language } = usePreferences()
  const text = useText(surveyText)
  const { document, wave, submitted, colleagueCode } = desk.survey()
  const { kind } = contentOf(desk.sync.draft())
  const isOpen = wave.state === 'open'
  const whileOpen: [IconName, string][] = [
    ['person', text.voluntary],
    ['clock', text.minutes(minutesOf(document))],
    ['calendar', text.until(fullDayText(language, wave.closesOn))],
  ]
  const points: [IconName, string][] = [['shield', text.anonymous], ...(isOpen ? whileOpen : [])]
  return (
    <>
      {submitted && isOpen && (
        <Notice
          tone="good"
          title={text.submitted}
          actions={<Press onPress={() => open('/business/receipt/index')}>{text.toReceipt}</Press>}
        >
          {text.submittedNote}
        </Notice>
      )}
      <Card>
        <Text>{document.introduction[language]}</Text>
        <View className="survey__points" {...aria({ role: 'list' })}>
          {points.map(([icon, words]) => (
            <View key={icon} className="survey__point" {...aria({ role: 'listitem' })}>
              <Icon name={icon} />
              <Text className="survey__point-words">{words}</Text>
            </View>
          ))}
        </View>
      </Card>
      {document.kinds.length > 1 && isOpen && (
        <View id="kind">
          <Choice
            name={text.kind}
            options={document.kinds.map(({ kind: value, name }) => ({ value, label: name[language] }))}
            value={kind}
            onChange={desk.sync.chooseKind}
            error={kindMissing ? text.kindMissing : undefined}
          />
        </View>
      )}
      {isOpen && <ColleaguePress code={colleagueCode} />}
    </>
  )
}
