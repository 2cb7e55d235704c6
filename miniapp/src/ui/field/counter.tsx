import { Text } from '@tarojs/components'
import { type FieldProps, usedOf } from './props'

/** 12/150 */
export function Counter(props: FieldProps) {
  if (props.most === undefined) return null
  const used = usedOf(props)
  return (
    <Text className={`field__count${used > props.most ? ' field__count--over' : ''}`}>{`${used}/${props.most}`}</Text>
  )
}
