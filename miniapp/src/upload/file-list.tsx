import type { AttachedFile } from '@minping/shared/upload'
import { View } from '@tarojs/components'
import { FileLink } from './file-link'

interface FileListProps {
  files: readonly (AttachedFile & { url: string })[]
  /** Asks for the addresses again. */
  onStale: () => void
}

/** Files that somebody else attached, to be opened. */
export function FileList({ files, onStale }: FileListProps) {
  return (
    <View>
      {files.map(({ uploadId, name, bytes, url }) => (
        <FileLink key={uploadId} name={name} bytes={bytes} url={url} onStale={onStale} />
      ))}
    </View>
  )
}
