import { type AttachedFile, mostFiles } from '@minping/shared/upload'
import { View } from '@tarojs/components'
import { useText } from '../../../text'
import { FieldError } from '../../../ui'
import { FileField } from '../../../upload/file-field'
import type { Uploads } from '../../../upload/uploads'
import { actionsText } from '../../text/actions'

/** The files that come with an action. */
export interface ActionFiles {
  files: readonly AttachedFile[]
  onFiles: (files: readonly AttachedFile[]) => void
  /** Who will see them. */
  note: string
}

interface FilesFieldProps extends ActionFiles {
  uploads: Uploads
  error: string | undefined
}

/** 附件: evidence, what shows that it was done, or what comes with the reply. */
export function FilesField({ files, onFiles, note, uploads, error }: FilesFieldProps) {
  const text = useText(actionsText)
  return (
    <View className="actions__days">
      <View className="actions__label">{text.files}</View>
      <View className="soft small">{note}</View>
      <FileField
        most={mostFiles}
        files={files}
        uploads={uploads}
        onRemove={(uploadId) => onFiles(files.filter((file) => file.uploadId !== uploadId))}
      />
      <FieldError error={error} />
    </View>
  )
}
