import { View } from '@tarojs/components'
import { useAnswer } from '../../../service/use-answer'
import { useText } from '../../../text'
import { Choice, FaultNotice, Skeleton } from '../../../ui'
import { actionsText } from '../../text/actions'

interface AssigneeFieldProps {
  name: string
  caseId: string
  ask: () => Promise<{ items: readonly { staffId: string; name: string }[] }>
  value: string | undefined
  error: string | undefined
  onChange: (staffId: string) => void
}

/** Who can take the case. */
export function AssigneeField({ name, caseId, ask, value, error, onChange }: AssigneeFieldProps) {
  const text = useText(actionsText)
  const { content, fault, ask: retry } = useAnswer(caseId, ask)
  if (!content) return fault === undefined ? <Skeleton rows={2} /> : <FaultNotice fault={fault} onRetry={retry} />
  if (content.items.length === 0) return <View className="soft">{text.noColleagues}</View>
  const options = content.items.map(({ staffId, name }) => ({ value: staffId, label: name }))
  return <Choice name={name} options={options} value={value} error={error} onChange={onChange} />
}
