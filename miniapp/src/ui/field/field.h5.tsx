import { useId } from 'react'
import { Counter } from './counter'
import { FieldError } from './field-error'
import { type FieldProps, fieldClass } from './props'
import './field.css'

const kinds = {
  text: { type: 'text' },
  phone: { type: 'tel', inputMode: 'tel', autoComplete: 'tel' },
  number: { type: 'text', inputMode: 'decimal' },
  password: { type: 'password', autoComplete: 'current-password' },
  account: { type: 'text', autoComplete: 'username', autoCapitalize: 'none', spellCheck: false },
} as const

/** One input with its label, help, counter and error in one place. */
export function Field(props: FieldProps) {
  const { label, labelUnseen, value, onChange, multiline, kind, placeholder, hint, error, disabled, onEnter } = props
  const id = useId()
  const shared = {
    id,
    className: 'field__input',
    value,
    placeholder,
    disabled,
    'aria-invalid': error !== undefined,
    'aria-describedby': `${id}-hint ${id}-error`,
  }
  return (
    <div className={fieldClass(props)}>
      <label htmlFor={id} className={labelUnseen ? 'unseen' : 'field__label'}>
        {label}
      </label>
      <span id={`${id}-hint`} className="field__hint">
        {hint}
      </span>
      <div className="field__frame">
        {multiline ? (
          <textarea rows={3} {...shared} onChange={({ target }) => onChange(target.value)} />
        ) : (
          <input
            {...kinds[kind ?? 'text']}
            {...shared}
            onChange={({ target }) => onChange(target.value)}
            onKeyDown={({ key, nativeEvent }) => key === 'Enter' && !nativeEvent.isComposing && onEnter?.()}
          />
        )}
        <Counter {...props} />
      </div>
      <FieldError id={`${id}-error`} error={error} />
    </div>
  )
}
