import type { FollowUpList } from '@minping/shared/api'
import { dueDays } from '@minping/shared/follow-up'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useText } from '../../text'
import { Dialog, FieldError, Press, Select } from '../../ui'
import { DayField } from '../frame/day-field'
import { queueToolsText } from '../text/queue-tools'
import type { Conditions } from './shown'

interface FilterDialogProps {
  conditions: Conditions
  choices: FollowUpList['choices'] | undefined
  onApply: (conditions: Conditions) => void
  onClose: () => void
}

const none = ''

/** What the queue is narrowed to: a sheet from below on a phone, a box on a desk. */
export function FilterDialog({ conditions, choices, onApply, onClose }: FilterDialogProps) {
  const text = useText(queueToolsText)
  const [entered, setEntered] = useState(conditions)
  const [tried, setTried] = useState(false)
  const change = (changed: Partial<Conditions>) => setEntered({ ...entered, ...changed })
  const isSound = entered.due === undefined || dueDays(entered.due, new Date()) !== undefined
  const people = choices?.assignees.map(({ staffId, name, count }) => [`staff:${staffId}`, name, count] as const) ?? []

  function apply() {
    setTried(true)
    if (isSound) onApply(entered)
  }
  return (
    <Dialog
      title={text.filter}
      onClose={onClose}
      actions={
        <>
          <Press look="filled" wide onPress={apply}>
            {text.apply}
          </Press>
          <Press wide onPress={() => onApply({ ...emptyConditions, number: entered.number })}>
            {text.clear}
          </Press>
        </>
      }
    >
      <View className="queue-filters">
        <Select
          name={text.assignee}
          options={[
            { value: none, label: text.anyone },
            { value: 'mine', label: text.mine },
            { value: 'nobody', label: text.nobody },
            ...optionsOf(people, entered.assignee, ['mine', 'nobody']),
          ]}
          value={entered.assignee ?? none}
          onChange={(value) => change({ assignee: value || undefined })}
        />
        <Select
          name={text.department}
          options={[{ value: none, label: text.any }, ...optionsOf(namesOf(choices?.departments), entered.department)]}
          value={entered.department ?? none}
          onChange={(value) => change({ department: value || undefined })}
        />
        <Select
          name={text.level}
          options={[
            { value: none, label: text.any },
            { value: '1', label: text.levels['1'] },
            { value: '2', label: text.levels['2'] },
          ]}
          value={entered.level ?? none}
          onChange={(value) => change({ level: value === '1' || value === '2' ? value : undefined })}
        />
        <Select
          name={text.label}
          options={[{ value: none, label: text.any }, ...optionsOf(namesOf(choices?.labels), entered.label)]}
          value={entered.label ?? none}
          onChange={(value) => change({ label: value || undefined })}
        />
        <DueField value={entered.due} onChange={(due) => change({ due })} />
        <FieldError error={tried && !isSound ? text.daysInvalid : undefined} />
      </View>
    </Dialog>
  )
}

/** When the next deadline lies: today, this week, or between two days. */
function DueField({ value, onChange }: { value: string | undefined; onChange: (due: string | undefined) => void }) {
  const text = useText(queueToolsText)
  const kinds = ['any', 'today', 'week', 'days'] as const
  const chosen = value === undefined ? 'any' : (kinds.find((kind) => kind === value) ?? 'days')
  const [first = '', last = ''] = chosen === 'days' ? (value ?? '').split('..') : []
  return (
    <>
      <Select
        name={text.due}
        options={kinds.map((kind) => ({ value: kind, label: text.dues[kind] }))}
        value={chosen}
        onChange={(kind) => onChange(kind === 'any' ? undefined : kind === 'days' ? '..' : kind)}
      />
      {chosen === 'days' && (
        <View className="queue-filters__days">
          <DayField label={text.from} value={first} onChange={(day) => onChange(`${day}..${last}`)} />
          <DayField label={text.to} value={last} onChange={(day) => onChange(`${first}..${day}`)} />
        </View>
      )}
    </>
  )
}

export const emptyConditions: Conditions = {
  department: undefined,
  level: undefined,
  label: undefined,
  due: undefined,
  assignee: undefined,
  number: undefined,
}

type Counted = readonly [value: string, name: string, count: number]

function namesOf(entries: readonly { code: string; name: string; count: number }[] = []): Counted[] {
  return entries.map(({ code, name, count }) => [code, name, count])
}

/** What can be chosen, each with how many; what is chosen already stays, also when nothing open has it any more. */
function optionsOf(counted: readonly Counted[], chosen: string | undefined, known: readonly string[] = []) {
  const isMissing = chosen !== undefined && !known.includes(chosen) && counted.every(([value]) => value !== chosen)
  return [
    ...counted.map(([value, name, count]) => ({ value, label: `${name}（${count}）` })),
    ...(isMissing ? [{ value: chosen, label: chosen }] : []),
  ]
}
