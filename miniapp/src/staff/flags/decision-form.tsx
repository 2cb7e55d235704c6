import type { FlagView } from '@minping/shared/api'
import { type FlagDecision, flagDecisions, flagStateNames } from '@minping/shared/flag'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { usePreferences } from '../../service'
import { useText } from '../../text'
import { Choice, FaultNotice, Field, Group, Heading, Press } from '../../ui'
import { flagsText } from '../text/flags'
import type { Decided } from './decide-each'
import { useDeciding } from './use-deciding'

const mostReason = 255
const leastReason = 2

interface DecisionFormProps {
  /** Those that the caller may decide something about. */
  flags: readonly FlagView[]
  onChange: (flag: FlagView) => void
  onDecided: (decided: Decided) => void
  onCancel: () => void
}

/** One decision with its reason, for one review or for many at once. */
export function DecisionForm({ flags, onChange, onDecided, onCancel }: DecisionFormProps) {
  const text = useText(flagsText)
  const { language } = usePreferences()
  const { decide, busy } = useDeciding(onChange)
  const [chosen, setChosen] = useState<FlagDecision>()
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const [fault, setFault] = useState<unknown>()
  const openTo = (decision: FlagDecision) => flags.filter(({ decisions }) => decisions.includes(decision))
  const options = flagDecisions.filter((decision) => openTo(decision).length > 0)
  const decision = chosen ?? (options.length === 1 ? options[0] : undefined)
  const meant = decision ? openTo(decision) : flags
  const reasonProblem = problemOf(reason, text)

  async function press() {
    setTried(true)
    if (!decision || reasonProblem) return
    setFault(undefined)
    const decided = await decide(meant, decision, reason.trim())
    if (!decided) return
    setFault(decided.fault)
    onDecided(decided)
  }
  return (
    <View className="flag-form">
      <Heading level={3}>{text.decisionOf(flags.length)}</Heading>
      <Choice
        name={text.decision}
        options={options.map((value) => ({
          value,
          label: labelOf(value),
          meaning: text.meaning[value],
        }))}
        value={decision}
        onChange={setChosen}
        error={tried && !decision ? text.decisionMissing : undefined}
      />
      {decision === 'setAside' && meant.length < flags.length && (
        <Text className="soft">{text.badStays(flags.length - meant.length)}</Text>
      )}
      <Field
        multiline
        label={text.why}
        hint={text.whyHint}
        most={mostReason}
        length={(value) => value.length}
        value={reason}
        error={tried ? reasonProblem : undefined}
        onChange={setReason}
      />
      {fault !== undefined && <FaultNotice fault={fault} />}
      <Group name={text.decision} className="flag-form__presses">
        <Press look="filled" busy={busy} onPress={press}>
          {text.press(meant.length)}
        </Press>
        <Press disabled={busy} onPress={onCancel}>
          {text.cancel}
        </Press>
      </Group>
    </View>
  )

  function labelOf(value: FlagDecision): string {
    const name = flagStateNames[value][language]
    const count = openTo(value).length
    return count < flags.length ? text.some(name, count) : name
  }
}

function problemOf(reason: string, text: typeof flagsText.zh): string | undefined {
  if (reason.length > mostReason) return text.tooLong(mostReason)
  return reason.trim().length < leastReason ? text.whyMissing : undefined
}
