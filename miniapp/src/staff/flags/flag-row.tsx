import type { FlagView } from '@minping/shared/api'
import { flagRuleNames, flagStateNames } from '@minping/shared/flag'
import { Text, View } from '@tarojs/components'
import { open, usePreferences } from '../../service'
import { momentText, useText } from '../../text'
import { Press } from '../../ui'
import { LevelWord } from '../frame/level-word'
import { Mark } from '../frame/mark'
import { flagsText } from '../text/flags'
import { staffShellText } from '../text/shell'

interface FlagRowProps {
  flag: FlagView
  /** The rule that the group is about. */
  rule: FlagView['reasons'][number]['rule']
  /** Where it can be decided apart from the others. */
  onDecide: (() => void) | undefined
}

/** One flagged review: what was said and when, what else points at it, what was decided. */
export function FlagRow({ flag, rule, onDecide }: FlagRowProps) {
  const text = useText(flagsText)
  const shell = useText(staffShellText)
  const { language } = usePreferences()
  const { level, submittedAt, comment, labels, reasons, state, excluded, generated, hasFollowUp, reviewId } = flag
  return (
    <View className="flag-row">
      <View className="flag-row__line">
        <LevelWord level={level} />
        <Text className="soft small tabular">{momentText(language, submittedAt)}</Text>
        {generated && <Mark>{shell.generatedMark}</Mark>}
        {state !== 'undecided' && <Mark tone="brand">{flagStateNames[state][language]}</Mark>}
        {excluded && <Mark tone="accent">{text.excluded}</Mark>}
        {labels.map((label) => (
          <Mark key={label.code}>{label.text}</Mark>
        ))}
      </View>
      <View className={comment ? 'flag-row__words' : 'soft'}>{comment || text.noWords}</View>
      {reasons.map(
        (reason) =>
          reason.rule !== rule && (
            <Text key={reason.rule} className="soft small">
              {text.also(flagRuleNames[reason.rule][language], text.reason(reason))}
            </Text>
          ),
      )}
      <Past flag={flag} />
      {hasFollowUp && <Text className="soft small">{text.followUpGoesOn}</Text>}
      {(hasFollowUp || onDecide) && (
        <View className="flag-row__line">
          {onDecide && <Press onPress={onDecide}>{state === 'undecided' ? text.decideOne : text.revise}</Press>}
          {hasFollowUp && (
            <Press
              look="plain"
              iconAfter="forward"
              onPress={() => open('/staff/follow-up/index', { followUpId: reviewId })}
            >
              {text.toFollowUp}
            </Press>
          )}
        </View>
      )}
    </View>
  )
}

/** What was decided so far, by whom and why; that it was flagged is said by the reasons. */
function Past({ flag: { history } }: { flag: FlagView }) {
  const text = useText(flagsText)
  const { language } = usePreferences()
  return (
    <>
      {history.map(
        ({ action, at, by, to, text: why }) =>
          action === 'decide' && (
            <View key={at} className="flag-row__decision small">
              <Text>{`${text.decided(flagStateNames[to][language])} · ${by.name} · ${momentText(language, at)}`}</Text>
              {why !== undefined && <View className="flag-row__words">{why}</View>}
            </View>
          ),
      )}
    </>
  )
}
