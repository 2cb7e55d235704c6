import type { FlagView } from '@minping/shared/api'
import { flagRuleNames, flagStateNames } from '@minping/shared/flag'
import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { open, usePreferences } from '../../service'
import { momentText, useText } from '../../text'
import { labelText } from '../../text/label-names'
import { Press } from '../../ui'
import { WordsNote } from '../content/words-note'
import { LevelWord } from '../frame/level-word'
import { Mark } from '../frame/mark'
import { flagsText } from '../text/flags'

interface FlagRowProps {
  flag: FlagView
  /** The rule that the group is about. */
  rule: FlagView['reasons'][number]['rule']
  /** Where it can be decided apart from the others. */
  onDecide: (() => void) | undefined
  /** The decision that is being made about it. */
  children?: ReactNode
}

/** One flagged review: what was said and when, what else points at it, what was decided. */
export function FlagRow({ flag, rule, onDecide, children }: FlagRowProps) {
  const text = useText(flagsText)
  const { language } = usePreferences()
  const { level, submittedAt, comment, labels, reasons, state, excluded, hasFollowUp, reviewId } = flag
  return (
    <View className="flag-row">
      <View className="flag-row__line">
        <LevelWord level={level} />
        <Text className="soft small tabular">{momentText(language, submittedAt)}</Text>
        {excluded && <Mark tone="accent">{text.excluded}</Mark>}
        {onDecide && (
          <Press look="plain" className="flag-row__press flag-row__press--last" onPress={onDecide}>
            {state === 'undecided' ? text.decideOne : text.revise}
          </Press>
        )}
      </View>
      {labels.length > 0 && (
        <View className="flag-row__line">
          {labels.map((label) => (
            <Mark key={label.code}>{labelText(language, label)}</Mark>
          ))}
        </View>
      )}
      {comment && <View className="flag-row__words">{comment}</View>}
      <WordsNote mark={flag.wordsMark} />
      {reasons.map(
        (reason) =>
          reason.rule !== rule && (
            <Text key={reason.rule} className="soft small">
              {text.also(flagRuleNames[reason.rule][language], text.reason(reason))}
            </Text>
          ),
      )}
      <Past flag={flag} />
      {hasFollowUp && (
        <View className="flag-row__line">
          <Text className="soft small">{text.followUpGoesOn}</Text>
          <Press
            look="plain"
            iconAfter="forward"
            className="flag-row__press"
            onPress={() => open('/staff/follow-up/index', { followUpId: reviewId })}
          >
            {text.toFollowUp}
          </Press>
        </View>
      )}
      {children}
    </View>
  )
}

/** What was decided so far, by whom and why; that it was flagged is said by the reasons. */
function Past({ flag: { history } }: { flag: FlagView }) {
  const { language } = usePreferences()
  return (
    <>
      {history.map(
        ({ action, at, by, to, text: why }) =>
          action === 'decide' && (
            <View key={at} className="flag-row__decision small">
              <Text>{`${flagStateNames[to][language]} · ${by.name} · ${momentText(language, at)}`}</Text>
              {why !== undefined && <View className="flag-row__words">{why}</View>}
            </View>
          ),
      )}
    </>
  )
}
