import { Text, View } from '@tarojs/components'
import type { ComponentProps } from 'react'
import { useText } from '../../text'
import { Card, Heading } from '../../ui'
import { Mark } from '../frame/mark'
import { staffShellText } from '../text/shell'
import { Rate, TargetWords } from './rate'
import './two-rates.css'

type ShownRate = Pick<ComponentProps<typeof Rate>, 'name' | 'meaning'> & ComponentProps<typeof TargetWords>

interface TwoRatesProps {
  title: string
  rates: readonly [ShownRate, ShownRate]
  /** How many they are about. */
  counted: string
  generated: boolean
}

/** Two rates beside each other, each against its target. */
export function TwoRates({ title, rates, counted, generated }: TwoRatesProps) {
  const shell = useText(staffShellText)
  return (
    <Card>
      <Heading level={2}>{title}</Heading>
      <View className="two-rates">
        {rates.map(({ name, meaning, figure }) => (
          <View key={name} className="two-rates__rate">
            <Rate name={name} meaning={meaning} figure={figure} target={figure.target} />
            <TargetWords figure={figure} />
          </View>
        ))}
      </View>
      <View className="two-rates__note soft small">
        {generated && <Mark>{shell.generatedMark}</Mark>}
        <Text>{counted}</Text>
      </View>
    </Card>
  )
}
