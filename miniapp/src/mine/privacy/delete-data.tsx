import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { type Answer, callAsCitizen, useOutbox } from '../../service'
import { useText } from '../../text'
import { privacyText } from '../../text/privacy'
import { Choice, Dialog, FaultNotice, Notice, Press } from '../../ui'
import { forgetPhone } from './forget-phone'

type Deletion = Answer<'POST /api/me/deletion'>
type WordsChoice = 'keep' | 'remove'

/** Deletes the personal data, asked twice: first what goes, what stays and what becomes of the words, then whether for good. */
export function DeleteData({ onDeleted }: { onDeleted: (deletion: Deletion) => void }) {
  const text = useText(privacyText)
  const [step, setStep] = useState<'closed' | 'choose' | 'sure'>('closed')
  const [words, setWords] = useState<WordsChoice>()
  const close = () => setStep('closed')
  return (
    <View className="privacy__part">
      <Text className="small soft">{text.deleteNote}</Text>
      <Press icon="bin" onPress={() => setStep('choose')}>
        {text.delete}
      </Press>
      {step === 'choose' && (
        <ChooseDialog words={words} onChoose={setWords} onGoOn={() => setStep('sure')} onClose={close} />
      )}
      {step === 'sure' && words && <SureDialog words={words} onDeleted={onDeleted} onClose={close} />}
    </View>
  )
}

interface ChooseDialogProps {
  words: WordsChoice | undefined
  onChoose: (words: WordsChoice) => void
  onGoOn: () => void
  onClose: () => void
}

function ChooseDialog({ words, onChoose, onGoOn, onClose }: ChooseDialogProps) {
  const text = useText(privacyText)
  const [missing, setMissing] = useState(false)
  return (
    <Dialog
      title={text.deleteTitle}
      onClose={onClose}
      actions={
        <Press look="filled" wide onPress={() => (words ? onGoOn() : setMissing(true))}>
          {text.goOn}
        </Press>
      }
    >
      <Text>{text.deleteGoes}</Text>
      <Text>{text.deleteStays}</Text>
      <Choice
        name={text.wordsQuestion}
        options={[
          { value: 'keep', label: text.wordsKeep, meaning: text.wordsKeepMeaning },
          { value: 'remove', label: text.wordsRemove, meaning: text.wordsRemoveMeaning },
        ]}
        value={words}
        onChange={(chosen) => {
          onChoose(chosen)
          setMissing(false)
        }}
        error={missing && words === undefined ? text.wordsMissing : undefined}
      />
    </Dialog>
  )
}

interface SureDialogProps {
  words: WordsChoice
  onDeleted: (deletion: Deletion) => void
  onClose: () => void
}

function SureDialog({ words, onDeleted, onClose }: SureDialogProps) {
  const text = useText(privacyText)
  const { unsent } = useOutbox()
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<unknown>()

  /** Whoever is forgotten can't ask again with the same session: a lost answer is sent again as a new one, and finds nothing left. */
  async function deleteNow(): Promise<void> {
    setBusy(true)
    setFault(undefined)
    try {
      const deletion = await callAsCitizen('POST /api/me/deletion', { body: { words } })
      forgetPhone()
      onDeleted(deletion)
    } catch (caught) {
      setFault(caught)
      setBusy(false)
    }
  }

  return (
    <Dialog
      title={text.sureTitle}
      onClose={onClose}
      actions={
        <Press look="filled" wide busy={busy} onPress={deleteNow}>
          {text.deleteNow}
        </Press>
      }
    >
      <Text>{text.sure}</Text>
      {unsent.length > 0 && <Notice tone="warning">{text.unsent(unsent.length)}</Notice>}
      {fault !== undefined && <FaultNotice fault={fault} />}
    </Dialog>
  )
}
