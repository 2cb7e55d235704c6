import { View } from '@tarojs/components'
import { shellText } from '../../text/shell'
import { useText } from '../../text/use-text'
import { Heading } from '../heading/heading'
import { Press } from '../press/press'
import type { DialogProps } from './props'

/** What stands in a dialog; the same on every platform. */
export function DialogContent({ title, onClose, children, actions }: DialogProps) {
  const text = useText(shellText)
  return (
    <>
      <View className="dialog__head">
        <Heading level={2}>{title}</Heading>
        <Press look="plain" icon="close" label={text.close} className="dialog__close" onPress={onClose} />
      </View>
      {children !== undefined && <View className="dialog__body">{children}</View>}
      {actions !== undefined && <View className="dialog__actions">{actions}</View>}
    </>
  )
}
