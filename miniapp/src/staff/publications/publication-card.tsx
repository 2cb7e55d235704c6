import type { PublicationView } from '@minping/shared/api'
import { withholdingReasons } from '@minping/shared/publication'
import { Text, View } from '@tarojs/components'
import { periodName } from '../../figures/period-name'
import { open, usePreferences } from '../../service'
import { momentText, nameIn, useText } from '../../text'
import { Card, Heading, LevelMark, Press } from '../../ui'
import { Mark } from '../frame/mark'
import { publicationsText } from '../text/publications'
import { Decide } from './decide'

interface PublicationCardProps {
  publication: PublicationView
  onChange: (publication: PublicationView) => void
}

/** What was written beside what is published of it, and the decision. */
export function PublicationCard({ publication, onChange }: PublicationCardProps) {
  const text = useText(publicationsText)
  const { language } = usePreferences()
  const { reviewId, content, level, hall, month, said, words, state, history, mayBeShown, mayDecide, generated } =
    publication
  const decisions = history.filter(({ action }) => action !== 'propose')
  return (
    <Card>
      <View className="publications__head">
        <LevelMark level={level} />
        <Text className="soft small">{`${nameIn(language, hall)} · ${periodName(month, language)}`}</Text>
        <Mark tone={state === 'proposed' ? 'accent' : 'brand'}>{text.states[state]}</Mark>
        {generated && <Mark>{text.generated}</Mark>}
      </View>
      <View className="publications__texts">
        <Said name={text.said} words={said} />
        <Said name={text.published[state]} words={words} isPublic />
      </View>
      {/* Who released words that nobody checked has judged them. */}
      {content && !(content === 'unchecked' && state === 'released') && (
        <View className="publications__warning">
          {text.content[content]}
          {content === 'undecided' && (
            <Press look="plain" iconAfter="forward" onPress={() => open('/staff/reviews/record/index', { reviewId })}>
              {text.toRecord}
            </Press>
          )}
        </View>
      )}
      {!mayBeShown && !isHeld(content) && <View className="publications__warning">{text.notShown}</View>}
      {decisions.map(({ by, at, action, reason }) => (
        <View key={at} className="soft small">
          {[
            text.done[action === 'release' ? 'release' : 'withhold'],
            reason && withholdingReasons[reason][language],
            text.decided(by, momentText(language, at)),
          ]
            .filter(Boolean)
            .join(' ')}
        </View>
      ))}
      {mayDecide ? <Decide publication={publication} onChange={onChange} /> : null}
    </Card>
  )
}

/** Whether the content check alone explains that it isn't shown. */
function isHeld(content: PublicationView['content']): boolean {
  return content === 'waiting' || content === 'undecided'
}

function Said({ name, words, isPublic }: { name: string; words: PublicationView['said']; isPublic?: boolean }) {
  const text = useText(publicationsText)
  return (
    <View className={`publications__said${isPublic ? ' publications__said--public' : ''}`}>
      <Heading level={2}>{name}</Heading>
      <View>{words.comment}</View>
      {words.reply !== undefined && (
        <View>
          <Text className="publications__reply">{`${text.reply} `}</Text>
          <Text>{words.reply}</Text>
        </View>
      )}
    </View>
  )
}
