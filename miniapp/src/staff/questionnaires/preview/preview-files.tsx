import { type AttachedFile, displayName } from '@minping/shared/upload'
import { useReducer, useRef, useState } from 'react'
import { randomText } from '../../../service'
import { FileField } from '../../../upload/file-field'
import { createUploads } from '../../../upload/uploads'

interface PreviewFilesProps {
  most: number
  files: readonly AttachedFile[]
  onFiles: (files: readonly AttachedFile[]) => void
}

/** Files as who answers chooses them; here they are checked and stay on this computer. */
export function PreviewFiles({ most, files, onFiles }: PreviewFilesProps) {
  const [, show] = useReducer((times: number) => times + 1, 0)
  const now = useRef({ files, onFiles })
  now.current = { files, onFiles }
  const [uploads] = useState(() =>
    createUploads({
      ask: async ({ name }) => ({ uploadId: await randomText(22), name: displayName(name), url: '', fields: {} }),
      send: async () => true,
      attach: (file) => now.current.onFiles([...now.current.files, file]),
      changed: show,
    }),
  )
  const remove = (uploadId: string) => onFiles(files.filter((file) => file.uploadId !== uploadId))
  return <FileField most={most} files={files} uploads={uploads} onRemove={remove} />
}
