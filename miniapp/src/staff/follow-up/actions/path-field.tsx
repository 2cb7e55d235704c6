import type { FollowUpView } from '@minping/shared/api'
import { type RectificationPath, rectificationPaths } from '@minping/shared/follow-up'
import { usePreferences } from '../../../service'
import { momentText, useText } from '../../../text'
import { Choice } from '../../../ui'
import { actionsText } from '../../text/actions'
import { followUpText } from '../../text/follow-up'

interface PathFieldProps {
  followUp: FollowUpView
  value: RectificationPath | undefined
  error: string | undefined
  onChange: (path: RectificationPath) => void
}

/** How a bad review is put right, each way with the deadline that it sets. */
export function PathField({ followUp, value, error, onChange }: PathFieldProps) {
  const text = useText(actionsText)
  const names = useText(followUpText).paths
  const { language } = usePreferences()
  const options = rectificationPaths.map((path) => {
    const due = followUp.dueByPath?.[path]
    return { value: path, label: names[path], meaning: text.pathMeanings[path](due && momentText(language, due)) }
  })
  return <Choice name={text.path} options={options} value={value} error={error} onChange={onChange} />
}
