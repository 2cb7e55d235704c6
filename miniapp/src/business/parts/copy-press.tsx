import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { copyText } from '../../service/copy-text'
import { useText } from '../../text'
import { aria, Press } from '../../ui'
import { surveyText } from '../text/survey'
import './copy-press.css'

interface CopyPressProps {
  content: string
  /** What is said once it was copied. */
  copied: string
  children: string
}

/** Puts something on the clipboard, and says whether it is there. */
export function CopyPress({ content, copied, children }: CopyPressProps) {
  const text = useText(surveyText)
  const [said, setSaid] = useState('')

  async function copy(): Promise<void> {
    try {
      await copyText(content)
      setSaid(copied)
    } catch {
      setSaid(text.copyFailed)
    }
  }

  return (
    <View className="copy-press">
      <Press icon="copy" wide onPress={copy}>
        {children}
      </Press>
      <View className="copy-press__said" {...aria({ role: 'status' })}>
        <Text>{said}</Text>
      </View>
    </View>
  )
}
