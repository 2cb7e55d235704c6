import { usePreferences } from '../../../service'
import { momentText, useText } from '../../../text'
import { FaultNotice, Notice, Press } from '../../../ui'
import { goTo } from '../../frame/go-to'
import { editorText } from '../text/editor'
import type { Editor } from './use-editor'

/** What the person should know about the draft: what came back, who was first, what came of the latest call. */
export function EditorNotices({ editor }: { editor: Editor }) {
  return (
    <>
      {!editor.outcome && <OpeningNotice editor={editor} />}
      <OutcomeNotice editor={editor} />
    </>
  )
}

function OpeningNotice({ editor }: { editor: Editor }) {
  const { language } = usePreferences()
  const text = useText(editorText)
  const { opening } = editor
  switch (opening.kind) {
    case 'restored':
      return (
        <Notice
          tone="info"
          title={text.restoredTitle}
          actions={<Press onPress={() => editor.takeTheirs()}>{text.discard}</Press>}
        >
          {text.restoredNote(momentText(language, opening.keptAt))}
        </Notice>
      )
    case 'elsewhere':
      return (
        <Notice
          tone="warning"
          title={text.otherTitle}
          actions={
            <>
              <Press onPress={() => editor.takeTheirs()}>{text.useTheirs}</Press>
              <Press onPress={editor.takeKept}>{text.useMine}</Press>
              <KeepCopy editor={editor} mine={opening.kept.document} />
            </>
          }
        >
          {text.otherNote}
        </Notice>
      )
    default:
      return null
  }
}

function OutcomeNotice({ editor }: { editor: Editor }) {
  const { language } = usePreferences()
  const text = useText(editorText)
  const { outcome, view } = editor
  switch (outcome?.kind) {
    case 'saved':
      return editor.unsaved ? null : <Notice tone="good">{text.justSaved}</Notice>
    case 'published':
      return (
        <Notice
          tone="good"
          title={text.publishedNow(outcome.version)}
          actions={
            <Press onPress={() => goTo('/staff/waves/create/index', { questionnaireId: view.questionnaireId })}>
              {text.toWave}
            </Press>
          }
        />
      )
    case 'stale':
      return (
        <Notice
          tone="warning"
          title={text.staleTitle}
          actions={
            <>
              <KeepCopy editor={editor} mine={editor.document} />
              <Press onPress={() => editor.takeTheirs(outcome.theirs)}>{text.useTheirs}</Press>
              <Press onPress={() => editor.save(outcome.theirs)}>{text.overwrite}</Press>
            </>
          }
        >
          {text.staleNote(momentText(language, outcome.theirs.changedAt))}
        </Notice>
      )
    case 'failed':
      return <FaultNotice fault={outcome.fault} />
    default:
      return null
  }
}

function KeepCopy({ editor, mine }: { editor: Editor; mine: Editor['document'] }) {
  const zh = editorSuffix('zh')
  const en = editorSuffix('en')
  const text = useText(editorText)
  return (
    <Press
      look="soft"
      icon="copy"
      onPress={() =>
        editor.keepCopy(mine, { zh, en }, (questionnaireId) =>
          goTo('/staff/questionnaires/edit/index', { questionnaireId }),
        )
      }
    >
      {text.keepCopy}
    </Press>
  )
}

function editorSuffix(language: 'zh' | 'en'): string {
  return editorText[language].copySuffix
}
