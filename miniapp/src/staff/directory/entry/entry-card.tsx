import { View } from '@tarojs/components'
import { useState } from 'react'
import { ProblemError, replace, usePreferences } from '../../../service'
import { useText } from '../../../text'
import { Card, FaultNotice, Notice, Press } from '../../../ui'
import type { KeptDirectory } from '../parts/types'
import { entryText } from '../text/entry'
import { EntryFields, type Said } from './entry-fields'
import { codeOf, type EntryField, type EntryForm, faultsOf, formOf } from './form'
import { saveEntry } from './save-entry'

interface EntryCardProps {
  first: EntryForm
  directory: KeptDirectory
  onSaved: () => Promise<void>
}

/** The words of an entry, and what became of saving them. Nothing that was typed is lost to a refusal. */
export function EntryCard({ first, directory, onSaved }: EntryCardProps) {
  const { language } = usePreferences()
  const text = useText(entryText)
  const [form, setForm] = useState(first)
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [saved, setSaved] = useState(false)
  const [fault, setFault] = useState<unknown>()
  const problem = fault instanceof ProblemError ? fault.problem : undefined
  const isStale = problem?.code === 'VERSION_STALE'
  const isNew = form.version === 0

  const said: Said = (field) => {
    const own = tried ? faultsOf(form)[field] : undefined
    if (own) return text.faults[own]
    return problem?.field === field ? problem[language] : undefined
  }
  function put(change: Partial<EntryForm>) {
    setForm({ ...form, ...change })
    setSaved(false)
    if (!isStale) setFault(undefined)
  }

  async function save() {
    setTried(true)
    setSaved(false)
    if (Object.keys(faultsOf(form)).length > 0) return
    setBusy(true)
    setFault(undefined)
    try {
      const version = await saveEntry(form)
      if (isNew) {
        const { kind } = form
        replace('/staff/directory/entry/index', { region: directory.regionCode, kind, code: codeOf(form) })
        return
      }
      setForm({ ...form, version })
      setSaved(true)
      await onSaved()
    } catch (refusal) {
      setFault(refusal)
      // Saving again is then a choice: over what stands now, not over what was seen.
      const standing = standingVersion(refusal)
      if (standing !== undefined) setForm({ ...form, version: standing })
      await onSaved()
    } finally {
      setBusy(false)
    }
  }
  const isSaidAtField = problem?.field !== undefined && said(problem.field as EntryField) !== undefined
  return (
    <Card>
      <EntryFields form={form} directory={directory} said={said} onChange={put} />
      {isStale && (
        <Notice
          tone="warning"
          title={text.staleTitle}
          actions={
            <Press
              onPress={() => {
                setFault(undefined)
                setForm(formOf(form.kind, directory, codeOf(form)) ?? form)
              }}
            >
              {text.useStanding}
            </Press>
          }
        >
          {text.staleNote}
        </Notice>
      )}
      {fault !== undefined && !isStale && !isSaidAtField && <FaultNotice fault={fault} />}
      {saved && <Notice tone="good">{text.saved}</Notice>}
      <View>
        <Press look="filled" busy={busy} onPress={save}>
          {isNew ? text.add : text.save}
        </Press>
      </View>
    </Card>
  )
}

/** The version that stands, where somebody else was faster. */
function standingVersion(fault: unknown): number | undefined {
  if (!(fault instanceof ProblemError) || fault.problem.code !== 'VERSION_STALE') return undefined
  const { version } = (fault.problem.current ?? {}) as { version?: number }
  return version
}
