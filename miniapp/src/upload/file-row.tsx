import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { type Bilingual, sentenceOf, usePreferences } from '../service'
import { useText } from '../text'
import { aria, Press } from '../ui'
import { openFile } from './open-file'
import { isStale } from './stale'
import { sizeText, stale, uploadText } from './text'
import './files.css'

export interface FileRowProps {
  name: string
  bytes: number
  /** Where it can be read. */
  url?: string | undefined
  /** Asks for the address again: it is good for a few minutes. */
  onStale?: (() => void) | undefined
  /** What becomes of it. */
  note?: string | undefined
  percent?: number | undefined
  wrong?: boolean
  onRetry?: (() => void) | undefined
  onRemove?: () => void
}

/** One file: what it is called, how large it is, what can be done with it. */
export function FileRow({ name, bytes, url, onStale, note, percent, wrong, onRetry, onRemove }: FileRowProps) {
  const { language } = usePreferences()
  const text = useText(uploadText)
  const [fault, setFault] = useState<Bilingual>()
  const open = async () => {
    setFault(undefined)
    if (url === undefined) return
    if (isStale(url, new Date())) {
      onStale?.()
      setFault(stale)
    } else {
      await openFile(url, name).catch((trouble) => setFault(sentenceOf(trouble)))
    }
  }
  const told = fault?.[language] ?? note
  return (
    <View className={`file${wrong || fault ? ' file--wrong' : ''}`}>
      <View className="file__line">
        <View className="file__name">
          {url === undefined ? (
            <Text>{name}</Text>
          ) : (
            <Press look="plain" label={text.open(name)} className="file__open" onPress={open}>
              {name}
            </Press>
          )}
          <Text className="file__size">{sizeText(bytes)}</Text>
        </View>
        {onRetry && (
          <Press look="plain" icon="refresh" onPress={onRetry}>
            {text.retry}
          </Press>
        )}
        {onRemove && <Press look="plain" icon="close" label={text.remove(name)} onPress={onRemove} />}
      </View>
      {percent !== undefined && (
        <View className="file__bar">
          <View className="file__done" style={{ width: `${percent}%` }} />
        </View>
      )}
      <View className={told === undefined ? 'file__note file__note--none' : 'file__note'} {...aria({ live: 'polite' })}>
        {told !== undefined && <Text>{told}</Text>}
      </View>
    </View>
  )
}
