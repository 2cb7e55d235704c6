import type { ReplyTemplate } from '@minping/shared/follow-up'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { ProblemError } from '../../service'
import { useText } from '../../text'
import { FaultNotice, Field, Notice, Press } from '../../ui'
import { templatesText } from '../text/templates'
import { areSound, checkTemplates, mostName, mostTemplates, mostText } from './check-templates'
import type { TemplateList } from './use-templates'

interface TemplateEditorProps {
  list: TemplateList
  save: (list: TemplateList) => Promise<TemplateList>
}

/** A list of templates to be written: it is kept whole. When somebody was faster, nothing typed is lost. */
export function TemplateEditor({ list, save }: TemplateEditorProps) {
  const text = useText(templatesText)
  const [version, setVersion] = useState(list.version)
  const [entered, setEntered] = useState<readonly ReplyTemplate[]>(list.items)
  const [state, setState] = useState<'kept' | 'changed' | 'saved'>('kept')
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<unknown>()
  const problems = tried ? checkTemplates(entered) : []

  function change(templates: readonly ReplyTemplate[]) {
    setEntered(templates)
    setState('changed')
  }
  const changeOne = (index: number, changed: Partial<ReplyTemplate>) =>
    change(entered.map((template, at) => (at === index ? { ...template, ...changed } : template)))

  async function keep() {
    setTried(true)
    if (busy || !areSound(entered)) return
    setBusy(true)
    setFault(undefined)
    const items = entered.map(({ name, text: words }) => ({ name: name.trim(), text: words.trim() }))
    try {
      const kept = await save({ version, items })
      setVersion(kept.version)
      setEntered(kept.items)
      setState('saved')
      setTried(false)
    } catch (problem) {
      const current =
        problem instanceof ProblemError ? (problem.problem.current as TemplateList | undefined) : undefined
      if (current) setVersion(current.version)
      setFault(problem)
    }
    setBusy(false)
  }
  return (
    <View className="templates">
      {entered.length === 0 && <View className="soft">{text.none}</View>}
      {entered.map((template, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a template has no other identity while it is written
        <View key={index} className="templates__one">
          <Field
            label={text.name}
            value={template.name}
            most={mostName}
            length={(value) => value.trim().length}
            error={nameError(problems[index]?.name, text)}
            onChange={(name) => changeOne(index, { name })}
          />
          <Field
            multiline
            label={text.text}
            value={template.text}
            most={mostText}
            length={(value) => value.trim().length}
            error={textError(problems[index]?.text, text)}
            onChange={(words) => changeOne(index, { text: words })}
          />
          <Press look="plain" icon="bin" onPress={() => change(entered.filter((_, at) => at !== index))}>
            {text.remove(template.name.trim())}
          </Press>
        </View>
      ))}
      {fault !== undefined &&
        (isStale(fault) ? <Notice tone="warning">{text.stale}</Notice> : <FaultNotice fault={fault} />)}
      {fault === undefined && state === 'saved' && <Notice tone="good">{text.saved}</Notice>}
      {state === 'changed' && <View className="soft small">{text.unsaved}</View>}
      <View className="templates__presses">
        {entered.length < mostTemplates ? (
          <Press icon="plus" onPress={() => change([...entered, { name: '', text: '' }])}>
            {text.add}
          </Press>
        ) : (
          <View className="soft">{text.full(mostTemplates)}</View>
        )}
        {state === 'changed' && (
          <Press look="filled" busy={busy} onPress={keep}>
            {text.save}
          </Press>
        )}
      </View>
    </View>
  )
}

type Words = (typeof templatesText)['zh']

function nameError(problem: 'missing' | 'taken' | undefined, text: Words): string | undefined {
  return problem && { missing: text.nameMissing, taken: text.nameTaken }[problem]
}

function textError(problem: 'missing' | 'tooLong' | undefined, text: Words): string | undefined {
  return problem && { missing: text.textMissing, tooLong: text.tooLong(mostText) }[problem]
}

function isStale(fault: unknown): boolean {
  return fault instanceof ProblemError && fault.code === 'VERSION_STALE'
}
