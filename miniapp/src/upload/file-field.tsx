import type { AttachedFile } from '@minping/shared/upload'
import { Text, View } from '@tarojs/components'
import { usePreferences } from '../service'
import { useText } from '../text'
import { Press } from '../ui'
import { FileRow } from './file-row'
import { pickFiles } from './pick-files'
import { uploadText } from './text'
import type { Pending, Uploads } from './uploads'
import './files.css'

export interface FileFieldProps {
  most: number
  files: readonly AttachedFile[]
  /** Absent where nothing can be sent: in a preview. */
  uploads: Uploads | undefined
  onRemove: (uploadId: string) => void
  /** Where a file can be read, where that is known. */
  urlOf?: ((uploadId: string) => string | undefined) | undefined
  onStale?: (() => void) | undefined
}

/** Files to be attached: those that have arrived, those on their way, and room for more. */
export function FileField({ most, files, uploads, onRemove, urlOf, onStale }: FileFieldProps) {
  const text = useText(uploadText)
  const pending = uploads?.pending() ?? []
  const room = most - files.length - pending.length
  const choose = async () => uploads?.add(await pickFiles(room, text))
  return (
    <View className="files">
      {files.map((file) => (
        <FileRow
          key={file.uploadId}
          name={file.name}
          bytes={file.bytes}
          url={urlOf?.(file.uploadId)}
          onStale={onStale}
          onRemove={() => onRemove(file.uploadId)}
        />
      ))}
      {uploads && pending.map((one) => <PendingRow key={one.id} pending={one} uploads={uploads} />)}
      {room > 0 && (
        <Press icon="plus" className="files__choose" disabled={!uploads} onPress={choose}>
          {files.length + pending.length === 0 ? text.choose : text.chooseMore}
        </Press>
      )}
      <Text className="soft small">{text.rule(most)}</Text>
    </View>
  )
}

function PendingRow({ pending, uploads }: { pending: Pending; uploads: Uploads }) {
  const { language } = usePreferences()
  const text = useText(uploadText)
  const { id, name, bytes, state, percent, fault, mayPass } = pending
  const words =
    state === 'sending'
      ? percent === 0
        ? text.preparing
        : text.sending(percent)
      : state === 'waiting'
        ? text.waiting
        : fault?.[language]
  return (
    <FileRow
      name={name}
      bytes={bytes}
      note={words}
      percent={state === 'sending' ? percent : undefined}
      wrong={state === 'failed'}
      onRetry={state !== 'sending' && mayPass ? () => uploads.retry(id) : undefined}
      onRemove={() => uploads.remove(id)}
    />
  )
}
