import { unfilledPlaceholders } from '@minping/shared/follow-up'
import { Text, View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import { callAsStaff, ProblemError, usePreferences } from '../../../service'
import { sendFile } from '../../../service/send-file'
import { useText } from '../../../text'
import { Field, Heading, Press } from '../../../ui'
import { useUploads } from '../../../upload/use-uploads'
import { type ActionWords, actionsText } from '../../text/actions'
import { templatesText } from '../../text/templates'
import { ConfirmDialog } from './confirm-dialog'
import { type ActionFiles, FilesField } from './files-field'

/** What is wrong with what was entered, by field. */
export type DraftProblems = Partial<Record<string, 'missing' | 'tooLong' | 'unfilled'>>

interface ActionFrameProps {
  name: string
  words: ActionWords
  deadline: ReactNode
  /** What was entered as the action's text, and the most that it may have. */
  entered: string
  most: number
  busy: boolean
  fault: unknown
  check: () => DraftProblems
  onText: (entered: string) => void
  onTake: () => void
  /** The fields beside the text; `errorOf` says what is wrong with each. */
  fields: (errorOf: (field: string) => string | undefined) => ReactNode
  /** Who else than staff is shown the text, said where it is written. */
  shownTo?: string | undefined
  /** Where files may come with it. */
  files?: ActionFiles | undefined
}

/** One action: what it does, by when, what it needs, and the press that takes it. */
export function ActionFrame(props: ActionFrameProps) {
  const { name, words, deadline, entered, most, busy, fault, check, onText, onTake, fields, shownTo, files } = props
  const text = useText(actionsText)
  const templates = useText(templatesText)
  const { language } = usePreferences()
  const [tried, setTried] = useState(false)
  const [confirming, setConfirming] = useState(false)
  const uploads = useUploads({
    files: files?.files ?? [],
    onFiles: (list) => files?.onFiles(list),
    ask: ({ name: called, bytes }) => callAsStaff('POST /api/uploads', { body: { name: called, bytes } }),
    send: sendFile,
  })
  const hint = shownTo ?? words.hint
  const unsent = uploads.pending().length > 0
  const problems = tried ? check() : {}
  const errorOf = (field: string): string | undefined => {
    if (problems[field] === 'tooLong') return text.tooLong(most)
    if (problems[field] === 'unfilled') return templates.unfilled(unfilledPlaceholders(entered).join(' '))
    if (problems[field] === 'missing') return field === 'text' ? text.missingText : text.missingChoice
    const refused = fault instanceof ProblemError && fault.problem.field === field
    return refused ? fault.sentence[language] : undefined
  }

  function press() {
    setTried(true)
    if (Object.keys(check()).length > 0 || unsent) return
    if (words.confirm) setConfirming(true)
    else onTake()
  }
  return (
    <View className="actions__form">
      <View className="actions__intro">
        <Heading level={3}>{name}</Heading>
        <Text className="soft">{words.meaning}</Text>
        {deadline}
      </View>
      {fields(errorOf)}
      {words.text !== undefined && (
        <Field
          multiline
          label={words.text}
          {...(hint !== undefined && { hint })}
          most={most}
          length={(value) => value.length}
          value={entered}
          error={errorOf('text')}
          onChange={onText}
        />
      )}
      {files && (
        <FilesField {...files} uploads={uploads} error={tried && unsent ? text.filesUnsent : errorOf('uploads')} />
      )}
      <Press look="filled" wide busy={busy} onPress={press}>
        {words.press}
      </Press>
      {confirming && words.confirm && (
        <ConfirmDialog
          title={name}
          question={words.confirm}
          quoted={entered}
          press={words.press}
          onClose={() => setConfirming(false)}
          onConfirm={() => {
            setConfirming(false)
            onTake()
          }}
        />
      )}
    </View>
  )
}
