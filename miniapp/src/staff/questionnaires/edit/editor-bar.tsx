import { minutesOf, questionsOf } from '@minping/shared/survey'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { usePreferences } from '../../../service'
import { handOver } from '../../../service/hand-over'
import { momentText, useText } from '../../../text'
import { Card, Heading, Press } from '../../../ui'
import { Mark } from '../../frame/mark'
import { writeDocument } from '../document/read-document'
import type { Mistake } from '../document/shape'
import { ImportDialog } from '../import/import-dialog'
import { editorText } from '../text/editor'
import { PublishDialog } from './publish-dialog'
import type { Editor } from './use-editor'

interface EditorBarProps {
  editor: Editor
  checked: { findings: readonly Mistake[]; maySave: boolean }
  previewed: boolean
  onPreview: (previewed: boolean) => void
}

/** What is edited, how much of it is saved, and what can be done with the whole. */
export function EditorBar({ editor, checked, previewed, onPreview }: EditorBarProps) {
  const { language } = usePreferences()
  const text = useText(editorText)
  const { view, document, unsaved, busy } = editor
  const [dialog, setDialog] = useState<'publish' | 'import'>()
  const undecided = editor.opening.kind === 'elsewhere'
  const hasDraft = unsaved || view.draftRevision !== undefined
  const title = document.title[language] || document.questionnaireId
  return (
    <Card className="editor-bar">
      <View className="editor-bar__state">
        <Heading level={2}>{title}</Heading>
        <View className="editor-bar__marks">
          <Mark tone="brand">{view.published > 0 ? text.published(view.published) : text.neverPublished}</Mark>
          <Text className="soft small">
            {unsaved
              ? checked.maySave
                ? text.unsaved
                : text.mayNotSave
              : view.draftRevision === undefined
                ? text.allSaved
                : text.draftSaved(momentText(language, view.changedAt))}
          </Text>
        </View>
      </View>
      <View className="editor-bar__ways">
        <View className="editor-bar__actions">
          <Press look="plain" icon="return" disabled={!editor.canUndo} onPress={editor.undo}>
            {text.undo}
          </Press>
          <Press look="plain" icon="refresh" disabled={!editor.canRedo} onPress={editor.redo}>
            {text.redo}
          </Press>
          <Press look="plain" onPress={() => setDialog('import')}>
            {text.importFile}
          </Press>
          <Press
            look="plain"
            onPress={() => handOver(`${document.questionnaireId}.json`, writeDocument(document), 'application/json')}
          >
            {text.exportFile}
          </Press>
        </View>
        <View className="editor-bar__actions">
          <Press icon={previewed ? 'pen' : 'eye'} onPress={() => onPreview(!previewed)}>
            {previewed ? text.edit : text.preview}
          </Press>
          <Press
            look="soft"
            busy={busy}
            disabled={!unsaved || !checked.maySave || undecided}
            onPress={() => editor.save()}
          >
            {text.save}
          </Press>
          <Press
            look="filled"
            disabled={!hasDraft || checked.findings.length > 0 || undecided}
            onPress={() => setDialog('publish')}
          >
            {text.publish}
          </Press>
        </View>
      </View>
      {dialog === 'publish' && (
        <PublishDialog
          version={view.published + 1}
          sections={document.sections.length}
          questions={questionsOf(document).length}
          minutes={minutesOf(document)}
          onClose={() => setDialog(undefined)}
          onPublish={() => {
            setDialog(undefined)
            editor.publish()
          }}
        />
      )}
      {dialog === 'import' && (
        <ImportDialog
          onClose={() => setDialog(undefined)}
          onTake={(imported) => {
            setDialog(undefined)
            editor.change({ ...imported, questionnaireId: view.questionnaireId })
          }}
        />
      )}
    </Card>
  )
}
