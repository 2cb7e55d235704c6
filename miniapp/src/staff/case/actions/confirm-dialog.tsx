import { View } from '@tarojs/components'
import { useText } from '../../../text'
import { Dialog, Press } from '../../../ui'
import { actionsText } from '../../text/actions'

interface ConfirmDialogProps {
  title: string
  question: string
  /** What will be sent, to be read once more. */
  quoted: string
  press: string
  onClose: () => void
  onConfirm: () => void
}

/** Asks once more before what can't be taken back. */
export function ConfirmDialog({ title, question, quoted, press, onClose, onConfirm }: ConfirmDialogProps) {
  const text = useText(actionsText)
  return (
    <Dialog
      title={title}
      onClose={onClose}
      actions={
        <>
          <Press look="filled" wide onPress={onConfirm}>
            {press}
          </Press>
          <Press wide onPress={onClose}>
            {text.goBack}
          </Press>
        </>
      }
    >
      {quoted.trim() !== '' && <View className="actions__quote">{quoted.trim()}</View>}
      <View>{question}</View>
    </Dialog>
  )
}
