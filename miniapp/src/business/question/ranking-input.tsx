import { type Option, shownOptions } from '@minping/shared/survey'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { usePreferences } from '../../service'
import { useText } from '../../text'
import { aria, Group, Press } from '../../ui'
import { questionText } from '../text/question'
import { rankedOf, withMoved, withoutRanked, withRanked } from './edit'
import type { QuestionInputProps } from './input-props'

/** Ranking by taps: the first tapped stands first; buttons move and take out. What happened is said aloud. */
export function RankingInput({ question, seed, answer, onAnswer }: QuestionInputProps<'ranking'>) {
  const { language } = usePreferences()
  const text = useText(questionText)
  const [said, setSaid] = useState('')
  const ranked = rankedOf(answer)
  const places = question.most ?? question.options.length
  const options = shownOptions(question, seed)
  const placed = ranked.flatMap((option) => options.find((known) => known.option === option) ?? [])
  const open = options.filter(({ option }) => !ranked.includes(option))

  function move({ option, name }: Option, by: -1 | 1): void {
    onAnswer(withMoved(answer, option, by))
    setSaid(text.placed(name[language], ranked.indexOf(option) + 1 + by))
  }

  return (
    <Group name={question.title[language]} className="ranking">
      {placed.map((option, index) => (
        <View key={option.option} className="ranking__placed">
          <Text className="ranking__place">{String(index + 1)}</Text>
          <Text className="ranking__name">{option.name[language]}</Text>
          <Press
            look="plain"
            icon="up"
            label={text.up(option.name[language])}
            disabled={index === 0}
            onPress={() => move(option, -1)}
          />
          <Press
            look="plain"
            icon="down"
            label={text.down(option.name[language])}
            disabled={index === placed.length - 1}
            onPress={() => move(option, 1)}
          />
          <Press
            look="plain"
            icon="close"
            label={text.takeOut(option.name[language])}
            onPress={() => {
              onAnswer(withoutRanked(answer, option.option))
              setSaid(text.takenOut(option.name[language]))
            }}
          />
        </View>
      ))}
      {ranked.length < places && (
        <View className="ranking__open">
          <Text className="question__note">{text.next(ranked.length + 1)}</Text>
          {open.map(({ option, name }) => (
            <Press
              key={option}
              className="ranking__option"
              icon="plus"
              onPress={() => {
                onAnswer(withRanked(answer, option))
                setSaid(text.placed(name[language], ranked.length + 1))
              }}
            >
              {name[language]}
            </Press>
          ))}
        </View>
      )}
      <View className="unseen" {...aria({ live: 'polite' })}>
        <Text>{said}</Text>
      </View>
    </Group>
  )
}
