import type { ResponseBody } from '@minping/shared/api'
import type { Questionnaire } from '@minping/shared/survey'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { callAsStaff, usePreferences } from '../../../service'
import { useAnswer } from '../../../service/use-answer'
import { momentText, useText } from '../../../text'
import { aria, Empty, FaultNotice, Press, Skeleton } from '../../../ui'
import { goTo } from '../../frame/go-to'
import { Mark } from '../../frame/mark'
import { Span } from '../../frame/span'
import { keptDraft } from '../edit/kept-draft'
import { saveCopy } from '../edit/save-copy'
import { ImportDialog } from '../import/import-dialog'
import { editorText } from '../text/editor'
import { questionnairesText } from '../text/list'
import { AddDialog } from './add-dialog'
import '../edit/editor.css'

type Summary = ResponseBody<'listQuestionnaires'>['items'][number]

/** The list, and the ways to a new questionnaire. */
export function QuestionnaireList({ mayWrite }: { mayWrite: boolean }) {
  const text = useText(questionnairesText)
  const { content, fault, ask } = useAnswer('questionnaires', () => callAsStaff('GET /api/questionnaires', {}))
  const [dialog, setDialog] = useState<'add' | 'import'>()
  const items = content?.items
  const ways = mayWrite && (
    <View className="editor-toggles">
      <Press look="filled" icon="plus" onPress={() => setDialog('add')}>
        {text.add}
      </Press>
      <Press onPress={() => setDialog('import')}>{text.importFile}</Press>
    </View>
  )
  return (
    <>
      {items?.length !== 0 && ways}
      {fault !== undefined && <FaultNotice fault={fault} onRetry={ask} />}
      {!items && fault === undefined && <Skeleton rows={4} tall />}
      {items?.length === 0 && (
        <Empty icon="list" title={text.noneTitle} note={text.noneNote}>
          {ways}
        </Empty>
      )}
      {items && items.length > 0 && (
        <View className="desk-rows" {...aria({ role: 'group', label: text.list })}>
          {items.map((item) => (
            <Row key={item.questionnaireId} item={item} />
          ))}
        </View>
      )}
      {dialog === 'add' && <AddDialog onClose={() => setDialog(undefined)} />}
      {dialog === 'import' && <Import items={items ?? []} onClose={() => setDialog(undefined)} />}
    </>
  )
}

function Row({ item }: { item: Summary }) {
  const { language } = usePreferences()
  const text = useText(questionnairesText)
  const { questionnaireId, title, published, draftRevision, changedAt } = item
  const unsavedHere = keptDraft(questionnaireId).read() !== undefined
  return (
    <Press
      look="bare"
      className="desk-row"
      onPress={() => goTo('/staff/questionnaires/edit/index', { questionnaireId })}
    >
      <Text className="desk-row__title">{title[language]}</Text>
      <Span className="desk-row__line">
        <Mark {...(published > 0 && { tone: 'brand' })}>
          {published > 0 ? text.published(published) : text.neverPublished}
        </Mark>
        {draftRevision !== undefined && <Mark>{text.draft(draftRevision)}</Mark>}
        {unsavedHere && <Mark tone="accent">{text.unsavedHere}</Mark>}
        <Text>{text.changed(momentText(language, changedAt))}</Text>
        <Text>{questionnaireId}</Text>
      </Span>
    </Press>
  )
}

/** Takes a file as the draft of the questionnaire that it names, or as a new one. */
function Import({ items, onClose }: { items: readonly Summary[]; onClose: () => void }) {
  const { language } = usePreferences()
  const text = useText(questionnairesText)
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<unknown>()
  const former = ({ questionnaireId }: Questionnaire) => items.find((item) => item.questionnaireId === questionnaireId)

  async function take(save: () => Promise<string>) {
    setBusy(true)
    setFault(undefined)
    try {
      const questionnaireId = await save()
      onClose()
      goTo('/staff/questionnaires/edit/index', { questionnaireId })
    } catch (problem) {
      setFault(problem)
    }
    setBusy(false)
  }
  return (
    <ImportDialog
      busy={busy}
      onClose={onClose}
      consequence={(document) => {
        const item = former(document)
        if (item?.draftRevision !== undefined) return text.replacesDraft(item.title[language], item.draftRevision)
        return item ? text.replacesPublished(item.published) : undefined
      }}
      onTake={(document) =>
        take(async () => {
          const { questionnaireId } = document
          const revision = former(document)?.draftRevision ?? 0
          await callAsStaff('POST /api/questionnaires/{questionnaireId}', {
            path: { questionnaireId },
            body: { revision, document },
          })
          return questionnaireId
        })
      }
      onTakeAsNew={(document) =>
        take(() => saveCopy(document, { zh: editorText.zh.copySuffix, en: editorText.en.copySuffix }))
      }
    >
      {fault !== undefined && <FaultNotice fault={fault} />}
    </ImportDialog>
  )
}
