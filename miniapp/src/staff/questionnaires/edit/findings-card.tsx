import { View } from '@tarojs/components'
import { useState } from 'react'
import { useText } from '../../../text'
import { Notice, Press } from '../../../ui'
import type { Mistake } from '../document/shape'
import { editorText } from '../text/editor'
import { FindingsList } from './findings-list'

interface FindingsCardProps {
  findings: readonly Mistake[]
  onJump: (path: string) => void
  /** Puts the Chinese where English is missing. */
  onFill: () => void
}

const mostAtOnce = 5

/** What the checker says about the whole, as it is typed. */
export function FindingsCard({ findings, onJump, onFill }: FindingsCardProps) {
  const text = useText(editorText)
  const [open, setOpen] = useState(false)
  if (findings.length === 0) return <Notice tone="good">{text.noFindings}</Notice>
  const lacksEnglish = findings.some(({ path }) => path.endsWith('.en'))
  const shown = open ? findings : findings.slice(0, mostAtOnce)
  return (
    <View className="editor-check">
      <Notice
        tone="warning"
        title={text.findingsCount(findings.length)}
        {...(lacksEnglish && { actions: <Press onPress={onFill}>{text.fillEnglish}</Press> })}
      >
        <FindingsList findings={shown} onJump={onJump} />
        {findings.length > mostAtOnce && (
          <Press look="plain" iconAfter={open ? 'up' : 'down'} expanded={open} onPress={() => setOpen(!open)}>
            {open ? text.fewerFindings : text.allFindings(findings.length)}
          </Press>
        )}
      </Notice>
    </View>
  )
}
