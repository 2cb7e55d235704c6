import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { useText } from '../../../text'
import { Icon, Press } from '../../../ui'
import type { Mistake } from '../document/shape'
import { editorText } from '../text/editor'
import { FindingsList } from './findings-list'

interface FindingsCardProps {
  findings: readonly Mistake[]
  onJump: (path: string) => void
  /** Puts the Chinese where English is missing. */
  onFill: () => void
}

/** What the checker says about the whole, as it is typed: one line of the same height, and the list on demand. */
export function FindingsCard({ findings, onJump, onFill }: FindingsCardProps) {
  const text = useText(editorText)
  const [open, setOpen] = useState(false)
  const lacksEnglish = findings.some(({ path }) => path.endsWith('.en'))
  if (findings.length === 0) {
    return (
      <View className="editor-check editor-check--good">
        <Icon name="check" />
        <Text className="editor-check__words">{text.noFindings}</Text>
      </View>
    )
  }
  return (
    <View className="editor-check">
      <Icon name="alert" />
      <Text className="editor-check__words">{text.findingsCount(findings.length)}</Text>
      <View className="editor-toggles">
        {lacksEnglish && <Press onPress={onFill}>{text.fillEnglish}</Press>}
        <Press look="plain" iconAfter={open ? 'up' : 'down'} expanded={open} onPress={() => setOpen(!open)}>
          {open ? text.fewerFindings : text.allFindings(findings.length)}
        </Press>
      </View>
      {open && <FindingsList findings={findings} onJump={onJump} />}
    </View>
  )
}
