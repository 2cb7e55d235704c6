import { Text, View } from '@tarojs/components'
import { usePreferences } from '../../service'
import { momentText, useText } from '../../text'
import { Card, Heading, Icon, Steps } from '../../ui'
import type { Survey } from '../draft/calls'
import { CopyPress } from '../parts/copy-press'
import { receiptText } from '../text/receipt'
import { nextSteps } from './next-steps'

/** The slip: the number large, who answered what, what happens next by when. */
export function SlipCard({ survey, submitted }: { survey: Survey; submitted: NonNullable<Survey['submitted']> }) {
  const { language } = usePreferences()
  const text = useText(receiptText)
  const facts: [string, string][] = [
    [text.survey, survey.wave.name[language]],
    [text.business, survey.businessName],
    [text.time, momentText(language, submitted.at)],
  ]
  return (
    <>
      <View className="slip">
        <View className="slip__head">
          <View className="slip__seal">
            <Icon name="check" size="large" />
          </View>
          <Heading level={1}>{text.received}</Heading>
        </View>
        <View className="slip__number">
          <Text className="slip__label">{text.number}</Text>
          <Text className="slip__figure">{submitted.receiptNo}</Text>
        </View>
        <View className="slip__tear" />
        <View className="slip__facts">
          {facts.map(([name, value]) => (
            <View key={name} className="slip__fact">
              <Text className="slip__label">{name}</Text>
              <Text className="tabular">{value}</Text>
            </View>
          ))}
        </View>
        <View className="slip__ways">
          <CopyPress content={submitted.receiptNo} copied={text.numberCopied}>
            {text.copyNumber}
          </CopyPress>
        </View>
      </View>
      <Card>
        <Heading level={2}>{text.next}</Heading>
        <Steps steps={nextSteps(survey, submitted, language)} />
      </Card>
    </>
  )
}
