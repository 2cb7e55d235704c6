import type { RatingContext } from '@minping/shared/api'
import { outcomeNames, outcomes } from '@minping/shared/review'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { usePreferences } from '../../service'
import { useText } from '../../text'
import { rateText } from '../../text/rate'
import { Chips, Press, TagPick } from '../../ui'
import type { RateForm } from './form'

interface OutcomeFieldsProps {
  form: RateForm
  set: RatingContext['outcomeReasons']
  onChange: (change: Partial<RateForm>) => void
  error: string | undefined
}

/** One quiet line for those whose matter was not done; nobody else needs it. Its reasons are not the labels. */
export function OutcomeFields({ form: { outcome, outcomeReasons }, set, onChange, error }: OutcomeFieldsProps) {
  const { language } = usePreferences()
  const text = useText(rateText)
  const [opened, setOpened] = useState(outcome !== undefined)
  const reasons = set.reasons.filter((reason) => outcome && reason.outcomes.includes(outcome))
  return (
    <View className="rate__part" id="outcome">
      <Press
        look="plain"
        iconAfter={opened ? 'up' : 'down'}
        expanded={opened}
        className="rate__open"
        onPress={() => setOpened(!opened)}
      >
        {text.outcomeOpen}
      </Press>
      {opened && (
        <>
          <Chips
            name={text.outcome}
            chips={[
              { value: '', label: text.outcomeNone },
              ...outcomes.map((value) => ({ value, label: outcomeNames[value][language] })),
            ]}
            chosen={outcome ?? ''}
            onChange={(value) => onChange({ outcome: outcomes.find((one) => one === value), outcomeReasons: [] })}
          />
          <Text className="soft small">{text.outcomeHint}</Text>
        </>
      )}
      {opened && reasons.length > 0 && (
        <>
          <Text className="field__label">{text.outcomeReasons}</Text>
          <TagPick
            name={text.outcomeReasons}
            tags={reasons.map((reason, index) => ({
              code: reason.code,
              text: language === 'zh' ? reason.text : reason.englishText,
              base: index < mostAtOnce,
            }))}
            chosen={outcomeReasons}
            onChange={(codes) => onChange({ outcomeReasons: codes.slice(0, mostReasons) })}
            error={error}
          />
        </>
      )}
    </View>
  )
}

const mostAtOnce = 5
/** The service takes no more. */
const mostReasons = 5
