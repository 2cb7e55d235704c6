import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { useText } from '../../../text'
import { Dialog, Field, FieldError, Press } from '../../../ui'
import { codeForm } from '../document/questionnaire-shape'
import { editorText } from '../text/editor'
import { spotOf, useErrorAt } from './findings'

interface IdentifierProps {
  value: string
  path: string
  /** What it is the identifier of, for screen readers. */
  of: string
  /** Identifiers that stand beside it. */
  taken: readonly string[]
  onRename: (name: string) => void
}

/** An identifier, and the way to another one everywhere at once. */
export function Identifier({ value, path, of, taken, onRename }: IdentifierProps) {
  const text = useText(editorText)
  const errorAt = useErrorAt()
  const [open, setOpen] = useState(false)
  return (
    <View className="editor-identifier" id={spotOf(path)}>
      <Text className="soft small">{`${text.identifier} ${value}`}</Text>
      <Press
        look="plain"
        className="editor-identifier__press"
        label={`${text.rename} ${of}`}
        onPress={() => setOpen(true)}
      >
        {text.rename}
      </Press>
      <FieldError error={errorAt(path)} />
      {open && (
        <RenameDialog
          value={value}
          taken={taken}
          onClose={() => setOpen(false)}
          onRename={(name) => {
            setOpen(false)
            onRename(name)
          }}
        />
      )}
    </View>
  )
}

interface RenameDialogProps {
  value: string
  taken: readonly string[]
  onClose: () => void
  onRename: (name: string) => void
}

function RenameDialog({ value, taken, onClose, onRename }: RenameDialogProps) {
  const text = useText(editorText)
  const [name, setName] = useState(value)
  const [tried, setTried] = useState(false)
  const error = !codeForm.test(name)
    ? text.renameWrong
    : name !== value && taken.includes(name)
      ? text.renameTaken
      : undefined

  function rename() {
    setTried(true)
    if (error !== undefined) return
    if (name === value) onClose()
    else onRename(name)
  }
  return (
    <Dialog
      title={text.renameTitle}
      onClose={onClose}
      actions={
        <>
          <Press look="filled" wide onPress={rename}>
            {text.renameNow}
          </Press>
          <Press wide onPress={onClose}>
            {text.goBack}
          </Press>
        </>
      }
    >
      <View>{text.renameNote}</View>
      <Field
        label={text.newName}
        kind="account"
        value={name}
        error={tried ? error : undefined}
        onChange={setName}
        onEnter={rename}
      />
    </Dialog>
  )
}
