import { useState } from 'react'
import { callAsStaff, ProblemError } from '../../../service'
import { useText } from '../../../text'
import { Dialog, FaultNotice, Field, Press } from '../../../ui'
import { goTo } from '../../frame/go-to'
import { blankQuestionnaire } from '../document/blank'
import { codeForm } from '../document/questionnaire-shape'
import { questionnairesText } from '../text/list'

/** Makes a questionnaire with one question, to go on from. */
export function AddDialog({ onClose }: { onClose: () => void }) {
  const text = useText(questionnairesText)
  const [zh, setZh] = useState('')
  const [en, setEn] = useState('')
  const [questionnaireId, setQuestionnaireId] = useState('')
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<unknown>()
  const taken = fault instanceof ProblemError && fault.code === 'VERSION_STALE'
  const missing = (value: string) => (tried && value.trim() === '' ? text.missing : undefined)
  const isWellFormed = codeForm.test(questionnaireId)

  async function create() {
    setTried(true)
    if (zh.trim() === '' || en.trim() === '' || !isWellFormed) return
    setBusy(true)
    setFault(undefined)
    try {
      await callAsStaff('POST /api/questionnaires/{questionnaireId}', {
        path: { questionnaireId },
        body: { revision: 0, document: blankQuestionnaire(questionnaireId, { zh: zh.trim(), en: en.trim() }) },
      })
      onClose()
      goTo('/staff/questionnaires/edit/index', { questionnaireId })
    } catch (problem) {
      setFault(problem)
    }
    setBusy(false)
  }
  return (
    <Dialog
      title={text.addTitle}
      onClose={onClose}
      actions={
        <Press look="filled" wide busy={busy} onPress={create}>
          {text.create}
        </Press>
      }
    >
      <Field label={text.titleZh} value={zh} error={missing(zh)} onChange={setZh} />
      <Field label={text.titleEn} value={en} error={missing(en)} onChange={setEn} />
      <Field
        label={text.identifier}
        hint={text.identifierHint}
        kind="account"
        value={questionnaireId}
        error={tried && !isWellFormed ? text.identifierWrong : taken ? text.identifierTaken : undefined}
        onChange={(typed) => {
          setQuestionnaireId(typed)
          setFault(undefined)
        }}
        onEnter={create}
      />
      {fault !== undefined && !taken && <FaultNotice fault={fault} />}
    </Dialog>
  )
}
