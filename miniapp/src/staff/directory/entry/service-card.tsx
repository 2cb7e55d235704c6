import { View } from '@tarojs/components'
import { useState } from 'react'
import { callAsStaff, ProblemError, usePreferences } from '../../../service'
import { momentText, nameIn, useText } from '../../../text'
import { Card, FaultNotice, Field, Heading, Notice, Press } from '../../../ui'
import { type DirectoryKind, directoryKinds, type KeptDirectory, rowsOf } from '../parts/types'
import { entryText } from '../text/entry'

interface ServiceCardProps {
  kind: DirectoryKind
  code: string
  directory: KeptDirectory
  onChanged: () => Promise<void>
}

/** Takes an entry out of service, or brings it back. */
export function ServiceCard({ kind, code, directory, onChanged }: ServiceCardProps) {
  const { language } = usePreferences()
  const text = useText(entryText)
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [done, setDone] = useState<'retire' | 'resume'>()
  const [fault, setFault] = useState<unknown>()
  const row = rowsOf(directory, kind).find((one) => one.code === code)
  if (!row) return null
  const action = row.retiredAt === undefined ? 'retire' : 'resume'
  const words = reason.trim()

  async function change() {
    setTried(true)
    setDone(undefined)
    if (words.length < 2) return
    setBusy(true)
    setFault(undefined)
    try {
      await callAsStaff('POST /api/directory/{kind}/{code}/{action}', {
        path: { kind, code, action },
        body: { version: row?.version ?? 0, reason: words },
      })
      setDone(action)
      setReason('')
      setTried(false)
    } catch (refusal) {
      setFault(refusal)
    } finally {
      await onChanged()
      setBusy(false)
    }
  }
  const users = usersIn(fault).map((user) => (user === 'dispatch' ? text.dispatch : nameOfCode(directory, user)))
  return (
    <Card>
      <Heading level={2}>{action === 'retire' ? text.retire : text.resume}</Heading>
      <View className="soft">
        {action === 'retire'
          ? text.retireNote[kind]
          : `${text.retiredSince(momentText(language, row.retiredAt ?? ''))} · ${text.resumeNote}`}
      </View>
      <Field
        label={text.reason}
        hint={text.reasonHint}
        value={reason}
        error={tried && words.length < 2 ? text.reasonMissing : undefined}
        onChange={setReason}
      />
      {fault !== undefined && <FaultNotice fault={fault} />}
      {users.length > 0 && <Notice tone="info">{text.usedBy(users.join(language === 'zh' ? '、' : ', '))}</Notice>}
      {done && <Notice tone="good">{done === 'retire' ? text.retired : text.resumed}</Notice>}
      <View>
        <Press busy={busy} {...(action === 'retire' && { tone: 'accent' })} onPress={change}>
          {action === 'retire' ? text.retire : text.resume}
        </Press>
      </View>
    </Card>
  )

  function nameOfCode(from: KeptDirectory, wanted: string): string {
    const found = directoryKinds.flatMap((one) => rowsOf(from, one)).find((one) => one.code === wanted)
    return found ? `${nameIn(language, found)}（${wanted}）` : wanted
  }
}

/** Who still refers to the entry, as the service answered. */
function usersIn(fault: unknown): string[] {
  if (!(fault instanceof ProblemError) || fault.problem.code !== 'DIRECTORY_ENTRY_IN_USE') return []
  return ((fault.problem.current ?? {}) as { usedBy?: string[] }).usedBy ?? []
}
