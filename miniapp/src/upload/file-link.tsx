import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { type Bilingual, sentenceOf, usePreferences } from '../service'
import { FieldError, Press } from '../ui'
import { openFile } from './open-file'
import { sizeText } from './size-text'
import { isStale } from './stale'
import './file-link.css'

export interface FileLinkProps {
  name: string
  bytes: number
  /** Where it can be read. */
  url: string
  /** Asks for the address again: it is good for a few minutes. */
  onStale?: (() => void) | undefined
}

const openWords: Bilingual = { zh: '打开', en: 'Open ' }
const renewed: Bilingual = { zh: '打开地址已更新，请再点一次。', en: 'The address was renewed. Please try once more.' }

/** One file that can be opened. */
export function FileLink({ name, bytes, url, onStale }: FileLinkProps) {
  const { language } = usePreferences()
  const [fault, setFault] = useState<Bilingual>()
  function open() {
    setFault(undefined)
    if (!isStale(url, new Date())) return openFile(url, name).catch((trouble) => setFault(sentenceOf(trouble)))
    onStale?.()
    return setFault(renewed)
  }
  return (
    <View className="file-link">
      <Press look="plain" label={`${openWords[language]}“${name}”`} className="file-link__press" onPress={open}>
        {name}
      </Press>
      <Text className="small soft">{sizeText(bytes)}</Text>
      <FieldError error={fault?.[language]} />
    </View>
  )
}
