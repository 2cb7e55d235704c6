import { PressContent } from './content'
import { type PressProps, pressClass } from './props'
import './press.css'

/** A button, in every look that the app has. */
export function Press(props: PressProps) {
  const { onPress, label, disabled, busy, pressed, expanded } = props
  return (
    <button
      type="button"
      className={pressClass(props)}
      disabled={disabled}
      aria-busy={busy}
      aria-disabled={busy}
      aria-label={label}
      aria-pressed={pressed}
      aria-expanded={expanded}
      onClick={() => !busy && onPress()}
    >
      <PressContent {...props} />
    </button>
  )
}
