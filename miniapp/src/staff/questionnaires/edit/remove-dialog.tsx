import { Text, View } from '@tarojs/components'
import { useText } from '../../../text'
import { Dialog, Press } from '../../../ui'
import { placeName } from '../document/place-name'
import { editorText } from '../text/editor'
import { placesText } from '../text/places'

interface RemoveDialogProps {
  uses: readonly string[]
  onClose: () => void
  onRemove: () => void
}

/** Says what else changes when something goes that other parts name. */
export function RemoveDialog({ uses, onClose, onRemove }: RemoveDialogProps) {
  const text = useText(editorText)
  const places = useText(placesText)
  return (
    <Dialog
      title={text.removeTitle}
      onClose={onClose}
      actions={
        <>
          <Press look="filled" tone="accent" wide onPress={onRemove}>
            {text.removeNow}
          </Press>
          <Press wide onPress={onClose}>
            {text.goBack}
          </Press>
        </>
      }
    >
      <View>{text.removeNote}</View>
      <View className="editor-uses">
        {uses.map((path) => (
          <Text key={path}>{placeName(path, places)}</Text>
        ))}
      </View>
      <View className="soft">{text.removeUses(uses.length)}</View>
    </Dialog>
  )
}
