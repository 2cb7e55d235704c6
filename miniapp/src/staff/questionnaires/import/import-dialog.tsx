import { type Questionnaire, questionsOf } from '@minping/shared/survey'
import { Text, View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import { usePreferences } from '../../../service'
import { useText } from '../../../text'
import { Dialog, Field, Notice, Press } from '../../../ui'
import { CopyPress } from '../../frame/copy-press'
import { chooseTextFile } from '../../frame/text-file'
import { placeName } from '../document/place-name'
import { type ReadDocument, readDocument } from '../document/read-document'
import type { Mistake } from '../document/shape'
import { questionnairesText } from '../text/list'
import { placesText } from '../text/places'

interface ImportDialogProps {
  onClose: () => void
  onTake: (document: Questionnaire) => void
  /** Takes it under a name of its own, where that is offered. */
  onTakeAsNew?: (document: Questionnaire) => void
  /** What taking this document means, where more is to be said. */
  consequence?: (document: Questionnaire) => string | undefined
  busy?: boolean
  children?: ReactNode
}

/** Takes a questionnaire from a file or from pasted text. What is wrong is told; the text stays to be mended. */
export function ImportDialog({ onClose, onTake, onTakeAsNew, consequence, busy = false, children }: ImportDialogProps) {
  const text = useText(questionnairesText)
  const [content, setContent] = useState('')
  const [read, setRead] = useState<ReadDocument>()
  const [unreadable, setUnreadable] = useState(false)

  async function choose() {
    setUnreadable(false)
    try {
      const chosen = await chooseTextFile('.json,application/json')
      if (chosen === undefined) return
      setContent(chosen)
      setRead(readDocument(chosen))
    } catch {
      setUnreadable(true)
    }
  }
  const document = read && 'document' in read ? read.document : undefined
  return (
    <Dialog
      title={text.importTitle}
      onClose={onClose}
      actions={
        document ? (
          <>
            <Press look="filled" wide busy={busy} onPress={() => onTake(document)}>
              {text.takeAsDraft}
            </Press>
            {onTakeAsNew && consequence?.(document) !== undefined && (
              <Press wide busy={busy} onPress={() => onTakeAsNew(document)}>
                {text.takeAsNew}
              </Press>
            )}
          </>
        ) : (
          <Press look="filled" wide disabled={content.trim() === ''} onPress={() => setRead(readDocument(content))}>
            {text.readIt}
          </Press>
        )
      }
    >
      <View className="soft">{text.importNote}</View>
      <View>
        <Press icon="list" onPress={choose}>
          {text.chooseFile}
        </Press>
      </View>
      {unreadable && <Notice tone="error">{text.unreadable}</Notice>}
      {read && 'mistakes' in read && <Mistakes mistakes={read.mistakes} />}
      {document && <ReadWell document={document} consequence={consequence?.(document)} />}
      {children}
      <View className="import-text">
        <Field
          multiline
          label={text.pasted}
          hint={text.pastedHint}
          value={content}
          onChange={(changed) => {
            setContent(changed)
            setRead(undefined)
          }}
        />
      </View>
    </Dialog>
  )
}

function ReadWell({ document, consequence }: { document: Questionnaire; consequence: string | undefined }) {
  const { language } = usePreferences()
  const text = useText(questionnairesText)
  return (
    <Notice tone={consequence === undefined ? 'good' : 'warning'}>
      {text.readWell(document.title[language], document.sections.length, questionsOf(document).length)}
      {consequence !== undefined && <View>{consequence}</View>}
    </Notice>
  )
}

const mostShown = 20

function Mistakes({ mistakes }: { mistakes: readonly Mistake[] }) {
  const { language } = usePreferences()
  const text = useText(questionnairesText)
  const places = useText(placesText)
  const lines = mistakes.map((mistake) =>
    mistake.path === '' ? mistake[language] : `${placeName(mistake.path, places)}：${mistake[language]}`,
  )
  return (
    <Notice
      tone="error"
      title={text.mistakes(mistakes.length)}
      actions={
        <CopyPress content={lines.join('\n')} copied={text.copied} failed={text.copyFailed}>
          {text.copyMistakes}
        </CopyPress>
      }
    >
      <View className="import-mistakes">
        {lines.slice(0, mostShown).map((line) => (
          <Text key={line}>{line}</Text>
        ))}
        {lines.length > mostShown && <Text className="soft">{text.moreMistakes(lines.length - mostShown)}</Text>}
        <Text className="soft">{text.mistakesNote}</Text>
      </View>
    </Notice>
  )
}
