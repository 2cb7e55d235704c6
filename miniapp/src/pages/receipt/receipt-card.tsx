import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { usePreferences } from '../../service'
import { isToday, momentText, useText } from '../../text'
import { receiptText } from '../../text/receipt'
import { Card, Heading, Icon, LevelMark, Notice, Steps } from '../../ui'
import { PlaceLine } from '../parts/place'
import { Keep } from './keep'
import { nextSteps } from './next-steps'
import type { Slip } from './slip'
import './receipt.css'

/** The slip: the number large, what was said where, what happens next by when. */
export function ReceiptCard({ slip }: { slip: Slip }) {
  const { language } = usePreferences()
  const text = useText(receiptText)
  const { receipt, place } = slip
  const steps = nextSteps(slip, text, language).map((step) =>
    step.state === 'done' && isToday(receipt.submittedAt) ? { ...step, when: text.today } : step,
  )
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
          <Text className="slip__figure">{receipt.receiptNo}</Text>
        </View>
        <View className="slip__tear" />
        <View className="slip__facts">
          <Fact name={text.level}>
            <LevelMark level={receipt.level} />
          </Fact>
          <Fact name={place.service[language]}>
            <PlaceLine place={place} />
          </Fact>
          <Fact name={text.time}>
            <Text className="tabular">{momentText(language, receipt.submittedAt)}</Text>
          </Fact>
        </View>
        <Keep slip={slip} />
      </View>
      {slip.leftPhotos && (
        <Notice tone="warning" title={text.leftPhotos}>
          {slip.leftPhotos.map(({ number, why }) => text.leftPhoto(number, why[language])).join(' ')}
        </Notice>
      )}
      <Card>
        <Heading level={2}>{text.next}</Heading>
        {steps.length > 0 ? <Steps steps={steps} /> : <Text>{text.counted}</Text>}
        {receipt.followUp?.provisional && <Text className="small soft">{text.provisional}</Text>}
      </Card>
    </>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <View className="slip__fact">
      <Text className="slip__label">{name}</Text>
      {children}
    </View>
  )
}
