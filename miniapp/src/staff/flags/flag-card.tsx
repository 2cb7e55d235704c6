import type { FlagView } from '@minping/shared/api'
import { flagRuleNames } from '@minping/shared/flag'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { usePreferences } from '../../service'
import { nameIn, useText } from '../../text'
import { Card, Heading, Press } from '../../ui'
import { Mark } from '../frame/mark'
import { flagsText } from '../text/flags'
import { staffShellText } from '../text/shell'
import type { Decided } from './decide-each'
import { DecisionForm } from './decision-form'
import { FlagRow } from './flag-row'
import type { FlagGroup } from './group-flags'

interface FlagCardProps {
  group: FlagGroup
  onChange: (flag: FlagView) => void
  onDecided: (decided: Decided) => void
}

/** So many reviews of a pattern are shown at once; one looks like the next. */
const mostAtOnce = 4

/** One pattern: where, why in words, its reviews, and the decision about all of them or one. */
export function FlagCard({ group: { reason, flags }, onChange, onDecided }: FlagCardProps) {
  const text = useText(flagsText)
  const shell = useText(staffShellText)
  const { language } = usePreferences()
  const [deciding, setDeciding] = useState<'all' | string>()
  const [whole, setWhole] = useState(false)
  const open = flags.filter(({ decisions, state }) => state === 'undecided' && decisions.length > 0)
  const [first] = flags
  if (!first) return null

  function finish(result: Decided) {
    if (result.fault === undefined) setDeciding(undefined)
    onDecided(result)
  }
  const formFor = (decided: readonly FlagView[]) => (
    <DecisionForm flags={decided} onChange={onChange} onDecided={finish} onCancel={() => setDeciding(undefined)} />
  )
  const isDecidedAlone = ({ decisions, state }: FlagView) =>
    decisions.length > 0 && (state !== 'undecided' || flags.length > 1)
  const shown = whole || flags.length === mostAtOnce + 1 ? flags : flags.slice(0, mostAtOnce)
  return (
    <Card>
      <View className="flag-card__head">
        <View className="flag-row__line">
          <Heading level={2}>{flagRuleNames[reason.rule][language]}</Heading>
          <Mark tone="accent">{text.several(flags.length)}</Mark>
          {flags.some(({ generated }) => generated) && <Mark>{shell.generatedMark}</Mark>}
        </View>
        <Text>{`${nameIn(language, first.hall)} · ${placesOf(flags, language)}`}</Text>
        <Text className="soft">{text.reason(reason)}</Text>
      </View>
      {deciding === 'all' && open.length > 0 ? (
        formFor(open)
      ) : (
        <Offer open={open} flags={flags} onDecide={() => setDeciding('all')} />
      )}
      {shown.map((flag) => (
        <FlagRow
          key={flag.reviewId}
          flag={flag}
          rule={reason.rule}
          onDecide={isDecidedAlone(flag) ? () => setDeciding(flag.reviewId) : undefined}
        >
          {deciding === flag.reviewId && flag.decisions.length > 0 && formFor([flag])}
        </FlagRow>
      ))}
      {shown.length < flags.length && (
        <Press wide onPress={() => setWhole(true)}>
          {text.others(flags.length - shown.length)}
        </Press>
      )}
    </Card>
  )
}

/** The way to decide about the whole pattern, or who does. */
function Offer({
  open,
  flags,
  onDecide,
}: {
  open: readonly FlagView[]
  flags: readonly FlagView[]
  onDecide: () => void
}) {
  const text = useText(flagsText)
  if (open.length > 0) {
    return (
      <View className="flag-row__line">
        <Press look="soft" onPress={onDecide}>
          {open.length === 1 ? text.decisionOf(1) : text.decideAll(open.length)}
        </Press>
      </View>
    )
  }
  return flags.some(({ state }) => state === 'undecided') ? <Text className="soft small">{text.notYours}</Text> : null
}

/** The windows of a pattern: one, or, where somebody went round the hall, several. */
function placesOf(flags: readonly FlagView[], language: 'zh' | 'en'): string {
  const windows = new Map(flags.map(({ window }) => [window.windowId, window]))
  return [...windows.values()]
    .map((window) => {
      const service = language === 'zh' ? window.service : window.englishService
      return service ? `${nameIn(language, window)} · ${service}` : nameIn(language, window)
    })
    .join(language === 'zh' ? '、' : ', ')
}
