import { type AttachedFile, displayName } from '@minping/shared/upload'
import { randomText } from '../../../service'
import { FileField } from '../../../upload/file-field'
import { useUploads } from '../../../upload/use-uploads'

interface PreviewFilesProps {
  most: number
  files: readonly AttachedFile[]
  onFiles: (files: readonly AttachedFile[]) => void
}

/** Files as who answers chooses them; here they are checked and stay on this computer. */
export function PreviewFiles({ most, files, onFiles }: PreviewFilesProps) {
  const uploads = useUploads({
    files,
    onFiles,
    ask: async ({ name }) => ({ uploadId: await randomText(22), name: displayName(name), url: '', fields: {} }),
    send: async () => true,
  })
  const remove = (uploadId: string) => onFiles(files.filter((file) => file.uploadId !== uploadId))
  return <FileField most={most} files={files} uploads={uploads} onRemove={remove} />
}
