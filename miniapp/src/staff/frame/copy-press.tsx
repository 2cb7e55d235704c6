import { useState } from 'react'
import { copyText } from '../../service/copy-text'
import { Press } from '../../ui'

interface CopyPressProps {
  content: string
  copied: string
  failed: string
  label?: string
  plain?: boolean
  children: string
}

/** Puts something on the clipboard, and says whether it is there. */
export function CopyPress({ content, copied, failed, label, plain = false, children }: CopyPressProps) {
  const [said, setSaid] = useState<string>()

  async function copy() {
    try {
      await copyText(content)
      setSaid(copied)
    } catch {
      setSaid(failed)
    }
  }
  return (
    <Press
      look={plain ? 'plain' : 'outline'}
      icon={said === copied ? 'check' : 'copy'}
      {...(label !== undefined && said === undefined && { label })}
      onPress={copy}
    >
      {said ?? children}
    </Press>
  )
}
