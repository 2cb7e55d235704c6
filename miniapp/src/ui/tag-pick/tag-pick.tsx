import { View } from '@tarojs/components'
import { useState } from 'react'
import { shellText } from '../../text/shell'
import { useText } from '../../text/use-text'
import { FieldError } from '../field/field-error'
import { Group } from '../group/group'
import { Press } from '../press/press'
import './tag-pick.css'

export interface Tag {
  code: string
  text: string
  /** Shows before "more". */
  base: boolean
}

export interface TagPickProps {
  name: string
  tags: readonly Tag[]
  chosen: readonly string[]
  onChange: (codes: string[]) => void
  /** What is wrong, shown below. */
  error?: string | undefined
}

/** Reasons to tick, any number of them; those that are not base stand behind "more". */
export function TagPick({ name, tags, chosen, onChange, error }: TagPickProps) {
  const text = useText(shellText)
  const [open, setOpen] = useState(false)
  const hidden = tags.filter((tag) => !tag.base && !chosen.includes(tag.code))
  const shown = open ? tags : tags.filter((tag) => !hidden.includes(tag))
  const toggle = (code: string) =>
    onChange(chosen.includes(code) ? chosen.filter((other) => other !== code) : [...chosen, code])

  return (
    <View>
      <Group name={name} className="tag-pick">
        {shown.map((tag) => (
          <Press
            key={tag.code}
            className="tag-pick__tag"
            pressed={chosen.includes(tag.code)}
            {...(chosen.includes(tag.code) && { icon: 'check' })}
            onPress={() => toggle(tag.code)}
          >
            {tag.text}
          </Press>
        ))}
        {(open || hidden.length > 0) && (
          <Press
            look="plain"
            className="tag-pick__more"
            iconAfter={open ? 'up' : 'down'}
            expanded={open}
            onPress={() => setOpen(!open)}
          >
            {open ? text.less : text.more}
          </Press>
        )}
      </Group>
      <FieldError error={error} />
    </View>
  )
}
