import { Text, View } from '@tarojs/components'
import { useText } from '../../text'
import { Card, Choice, Field, Heading } from '../../ui'
import { reviewText } from '../text/review'
import type { Consent } from './consent'

interface ConsentCardProps {
  /** How many problems the answers report. */
  count: number
  /** The number, masked, that was agreed to before. */
  agreed: string | undefined
  consent: Consent
  onChange: (consent: Consent) => void
  wrong: boolean
}

/** Whether somebody may be called about the reported problems, and what each choice means. Asked only where there are any. */
export function ConsentCard({ count, agreed, consent, onChange, wrong }: ConsentCardProps) {
  const text = useText(reviewText)
  return (
    <View id="consent">
      <Card attention>
        <Heading level={2}>{text.problems(count)}</Heading>
        <Text>{text.problemsNote}</Text>
        {agreed !== undefined && <Text className="small soft">{text.agreed(agreed)}</Text>}
        <Choice
          name={text.mayCall}
          options={[
            { value: 'none', label: text.noCall, meaning: text.noCallNote },
            { value: 'phone', label: text.call, meaning: text.callNote },
          ]}
          value={consent.contact}
          onChange={(contact) => onChange({ ...consent, contact })}
        />
        {consent.contact === 'phone' && (
          <Field
            label={text.phone}
            kind="phone"
            value={consent.phone}
            error={wrong ? text.phoneWrong : undefined}
            onChange={(phone) => onChange({ ...consent, phone })}
          />
        )}
      </Card>
    </View>
  )
}
