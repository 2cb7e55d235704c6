import { View } from '@tarojs/components'
import { useText } from '../../../text'
import { Dialog, Press } from '../../../ui'
import { editorText } from '../text/editor'

interface PublishDialogProps {
  version: number
  sections: number
  questions: number
  minutes: number
  onClose: () => void
  onPublish: () => void
}

/** Asks once more: a published version never changes again. */
export function PublishDialog({ version, sections, questions, minutes, onClose, onPublish }: PublishDialogProps) {
  const text = useText(editorText)
  return (
    <Dialog
      title={text.publishTitle(version)}
      onClose={onClose}
      actions={
        <>
          <Press look="filled" wide onPress={onPublish}>
            {text.publishNow}
          </Press>
          <Press wide onPress={onClose}>
            {text.goBack}
          </Press>
        </>
      }
    >
      <View>{text.publishCount(sections, questions, minutes)}</View>
      <View>{text.publishNote}</View>
    </Dialog>
  )
}
