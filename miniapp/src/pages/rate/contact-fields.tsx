import { View } from '@tarojs/components'
import { open } from '../../service'
import { useText } from '../../text'
import { rateText } from '../../text/rate'
import { Choice, Field, Press } from '../../ui'
import type { RateForm } from './form'

interface ContactFieldsProps {
  form: RateForm
  onChange: (change: Partial<RateForm>) => void
  error: string | undefined
}

/** Anonymous or with a number, and what each means. Asked only where somebody may call: after a bad rating. */
export function ContactFields({ form, onChange, error }: ContactFieldsProps) {
  const text = useText(rateText)
  return (
    <View className="rate__part">
      <Choice
        name={text.who}
        value={form.contact}
        onChange={(contact) => onChange({ contact })}
        options={[
          { value: 'anonymous', label: text.anonymous, meaning: text.anonymousMeaning },
          { value: 'phone', label: text.withPhone, meaning: text.withPhoneMeaning },
        ]}
      />
      {form.contact === 'phone' && (
        <Field
          label={text.phone}
          kind="phone"
          hint={text.phoneHint}
          value={form.phone}
          onChange={(phone) => onChange({ phone })}
          error={error}
        />
      )}
      {form.contact === 'phone' && (
        <Press look="plain" icon="shield" onPress={() => open('/mine/privacy/index')}>
          {text.privacy}
        </Press>
      )}
    </View>
  )
}
