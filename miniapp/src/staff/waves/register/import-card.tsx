import { Text, View } from '@tarojs/components'
import { useMemo, useState } from 'react'
import { usePreferences } from '../../../service'
import { useText } from '../../../text'
import { aria, Card, FaultNotice, Field, Heading, Notice, Press } from '../../../ui'
import { CopyPress } from '../../frame/copy-press'
import { chooseTextFile } from '../../frame/text-file'
import { registerText } from '../text/register'
import { missingColumns } from './columns'
import { readCsv } from './csv'
import { type Progress, type RefusedRow, rowsPerPart, useImport } from './use-import'

/** Takes businesses into the register from a file or from what was pasted. */
export function ImportCard({ onDone }: { onDone: () => void }) {
  const text = useText(registerText)
  const [content, setContent] = useState('')
  const [unreadable, setUnreadable] = useState(false)
  const { progress, start, goOn, forget } = useImport(onDone)
  const csv = useMemo(() => readCsv(content), [content])
  const isEmpty = content.trim() === ''
  const fault = isEmpty ? undefined : faultOf(csv, text)
  const rows = 'rows' in csv && fault === undefined ? csv.rows : []

  async function choose() {
    setUnreadable(false)
    try {
      const chosen = await chooseTextFile('.csv,.txt,.tsv,text/csv,text/plain')
      if (chosen !== undefined) change(chosen)
    } catch {
      setUnreadable(true)
    }
  }
  function change(next: string) {
    setContent(next)
    forget()
  }
  return (
    <Card>
      <Heading level={2}>{text.import}</Heading>
      <Text className="soft small">{text.importNote}</Text>
      <Text className="soft small">{text.columnsNote}</Text>
      <View>
        <Press icon="list" onPress={choose}>
          {text.chooseFile}
        </Press>
      </View>
      {unreadable && <Notice tone="error">{text.unreadable}</Notice>}
      <View className="import-text">
        <Field multiline label={text.pasted} hint={text.pastedHint} value={content} error={fault} onChange={change} />
      </View>
      {rows.length > 0 && (
        <View className="desk-ways">
          <Press
            look="filled"
            busy={progress?.state === 'sending'}
            disabled={progress?.state === 'done'}
            onPress={() => start(rows)}
          >
            {text.start}
          </Press>
          <Text className="soft small">
            {`${text.rows(rows.length, Math.ceil(rows.length / rowsPerPart))} ${text.repeatSafe}`}
          </Text>
        </View>
      )}
      {progress && <ProgressNotice progress={progress} onGoOn={goOn} />}
      {progress && progress.refused.length > 0 && <RefusedNotice refused={progress.refused} />}
    </Card>
  )
}

function faultOf(csv: ReturnType<typeof readCsv>, text: (typeof registerText)['zh']): string | undefined {
  if ('quoteOpenAt' in csv) return text.quoteOpen(csv.quoteOpenAt)
  const missing = missingColumns(csv.headings)
  if (missing.length > 0) return text.noHeadings(missing.map((column) => text.fields[column] ?? column).join('、'))
  return csv.rows.length === 0 ? text.noRows : undefined
}

function ProgressNotice({ progress, onGoOn }: { progress: Progress; onGoOn: () => void }) {
  const text = useText(registerText)
  const { state, sent, rows, added, changed, same, refused, fault } = progress
  if (state === 'sending') {
    return <View {...aria({ role: 'status', live: 'polite' })}>{text.sending(sent, rows.length)}</View>
  }
  return (
    <>
      <Notice
        tone={state === 'done' ? 'good' : 'warning'}
        title={state === 'done' ? text.done : text.stopped}
        {...(state === 'stopped' && { actions: <Press onPress={onGoOn}>{text.goOn}</Press> })}
      >
        {text.outcome(added, changed, same, refused.length)}
      </Notice>
      {fault !== undefined && <FaultNotice fault={fault} />}
    </>
  )
}

const mostShown = 20

function RefusedNotice({ refused }: { refused: readonly RefusedRow[] }) {
  const { language } = usePreferences()
  const text = useText(registerText)
  const lines = refused.map((row) => text.refusedRow(row.line, text.fields[row.field] ?? row.field, row[language]))
  return (
    <Notice
      tone="error"
      title={text.refused(refused.length)}
      actions={
        <CopyPress content={lines.join('\n')} copied={text.copied} failed={text.copyFailed}>
          {text.copyRefused}
        </CopyPress>
      }
    >
      <View className="import-mistakes">
        {lines.slice(0, mostShown).map((line) => (
          <Text key={line}>{line}</Text>
        ))}
        {lines.length > mostShown && <Text className="soft">{text.moreRefused(lines.length - mostShown)}</Text>}
      </View>
    </Notice>
  )
}
