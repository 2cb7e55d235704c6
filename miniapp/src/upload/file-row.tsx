import { Text, View } from '@tarojs/components'
import { useText } from '../text'
import { aria, Press } from '../ui'
import { FileLink } from './file-link'
import { sizeText } from './size-text'
import { uploadText } from './text'
import './files.css'

export interface FileRowProps {
  name: string
  bytes: number
  /** Where it can be read, once that is known. */
  url?: string | undefined
  onStale?: (() => void) | undefined
  /** What becomes of it. */
  note?: string | undefined
  percent?: number | undefined
  wrong?: boolean
  onRetry?: (() => void) | undefined
  onRemove: () => void
}

/** One file of one's own: what it is called, what becomes of it, what can be done with it. */
export function FileRow({ name, bytes, url, onStale, note, percent, wrong, onRetry, onRemove }: FileRowProps) {
  const text = useText(uploadText)
  return (
    <View className={`file${wrong ? ' file--wrong' : ''}`}>
      <View className="file__line">
        <View className="file__name">
          {url === undefined ? (
            <>
              <Text>{name}</Text>
              <Text className="small soft">{sizeText(bytes)}</Text>
            </>
          ) : (
            <FileLink name={name} bytes={bytes} url={url} onStale={onStale} />
          )}
        </View>
        {onRetry && (
          <Press look="plain" icon="refresh" onPress={onRetry}>
            {text.retry}
          </Press>
        )}
        <Press look="plain" icon="close" label={text.remove(name)} onPress={onRemove} />
      </View>
      {percent !== undefined && (
        <View className="file__bar">
          <View className="file__done" style={{ width: `${percent}%` }} />
        </View>
      )}
      <View className={note === undefined ? 'file__note file__note--none' : 'file__note'} {...aria({ live: 'polite' })}>
        {note !== undefined && <Text>{note}</Text>}
      </View>
    </View>
  )
}
