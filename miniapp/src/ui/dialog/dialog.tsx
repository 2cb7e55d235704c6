import { View } from '@tarojs/components'
import { aria } from '../aria'
import { DialogContent } from './content'
import type { DialogProps } from './props'
import './dialog.css'

/** A question above the page: a sheet from below on a phone, a box in the middle on a desktop. Render it to open it. */
export function Dialog(props: DialogProps) {
  return (
    <View className="dialog-veil" catchMove>
      <View className="dialog-veil__rest" onClick={props.onClose} />
      <View className="dialog dialog--phone" {...aria({ role: 'dialog', label: props.title, modal: true })}>
        <DialogContent {...props} />
      </View>
    </View>
  )
}
