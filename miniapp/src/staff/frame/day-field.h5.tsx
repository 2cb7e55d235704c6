import { useId } from 'react'
import { FieldError } from '../../ui'
import type { DayFieldProps } from './day-field-props'

/** A day of the calendar, typed or chosen in the browser's own calendar. */
export function DayField({ label, value, onChange, earliest, latest, hint, error }: DayFieldProps) {
  const id = useId()
  return (
    <div className={`field${error === undefined ? '' : ' field--wrong'}`}>
      <label htmlFor={id} className="field__label">
        {label}
      </label>
      <span id={`${id}-hint`} className="field__hint">
        {hint}
      </span>
      <div className="field__frame">
        <input
          id={id}
          type="date"
          className="field__input"
          value={value}
          min={earliest}
          max={latest}
          aria-invalid={error !== undefined}
          aria-describedby={`${id}-hint ${id}-error`}
          onChange={({ target }) => onChange(target.value)}
        />
      </div>
      <FieldError id={`${id}-error`} error={error} />
    </div>
  )
}
