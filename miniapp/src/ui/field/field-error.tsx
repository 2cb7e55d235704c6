import { Text, View } from '@tarojs/components'
import { aria } from '../aria'
import { Icon } from '../icon/icon'
import './field.css'

/** What is wrong with an input, at the input. */
export function FieldError({ id, error }: { id?: string; error: string | undefined }) {
  return (
    <View {...(id && { id })} {...aria({ live: 'polite' })}>
      {error !== undefined && (
        <View className="field__error">
          <Icon name="alert" size="small" />
          <Text>{error}</Text>
        </View>
      )}
    </View>
  )
}
