import { useEffect, useRef } from 'react'
import { DialogContent } from './content'
import type { DialogProps } from './props'
import './dialog.css'
import './native.css'

/** A question above the page: a sheet from below on a phone, a box in the middle on a desktop. Render it to open it. */
export function Dialog(props: DialogProps) {
  const element = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const dialog = element.current
    const opener = document.activeElement
    dialog?.showModal()
    return () => {
      dialog?.close()
      if (opener instanceof HTMLElement) opener.focus()
    }
  }, [])
  return (
    <dialog
      ref={element}
      className="dialog"
      aria-label={props.title}
      onCancel={(event) => {
        event.preventDefault()
        props.onClose()
      }}
    >
      <DialogContent {...props} />
    </dialog>
  )
}
