import { Text, View } from '@tarojs/components'
import { useText } from '../../../text'
import { Dialog } from '../../../ui'
import { QrCode } from '../../../ui/qr-code/qr-code'
import { CopyPress } from '../../frame/copy-press'
import { waveText } from '../text/wave'
import { linkTo } from './link'
import './parts.css'

interface QrDialogProps {
  title: string
  /** As a path of the app. */
  path: string
  onClose: () => void
}

/** A code to be scanned from the screen, with its link. */
export function QrDialog({ title, path, onClose }: QrDialogProps) {
  const text = useText(waveText)
  const link = linkTo(path)
  return (
    <Dialog title={title} onClose={onClose}>
      <View className="qr-dialog">
        <QrCode text={link} label={text.qrOf(title)} />
        <Text className="qr-dialog__link" selectable>
          {link}
        </Text>
        <CopyPress content={link} copied={text.copied} failed={text.copyFailed}>
          {text.copyLink}
        </CopyPress>
      </View>
    </Dialog>
  )
}
