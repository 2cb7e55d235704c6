import { View } from '@tarojs/components'
import { aria } from '../aria'
import { PressContent } from './content'
import { type PressProps, pressClass } from './props'
import './press.css'

/** A button, in every look that the app has. */
export function Press(props: PressProps) {
  const { onPress, label, disabled, busy, pressed, expanded } = props
  const resting = Boolean(disabled || busy)
  return (
    <View
      className={pressClass(props)}
      hoverClass={resting ? 'none' : 'press--held'}
      onClick={() => !resting && onPress()}
      {...aria({ role: 'button', label, disabled: resting, pressed, expanded })}
    >
      <PressContent {...props} />
    </View>
  )
}
