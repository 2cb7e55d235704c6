import { useId } from 'react'
import { FieldError } from '../field/field-error'
import { OptionContent } from './content'
import type { ChoiceProps } from './props'
import './choice.css'
import './focus.css'

/** One of a few, each with a line that says what it means. */
export function Choice<Value extends string>({
  name,
  nameUnseen,
  options,
  value,
  onChange,
  error,
}: ChoiceProps<Value>) {
  const group = useId()
  return (
    <fieldset className="choice" aria-describedby={`${group}-error`}>
      <legend className={nameUnseen ? 'unseen' : 'choice__name'}>{name}</legend>
      {options.map((option) => (
        <label
          key={option.value}
          className={`choice__option${option.value === value ? ' choice__option--chosen' : ''}`}
        >
          <input
            type="radio"
            className="unseen"
            name={group}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <OptionContent {...option} />
        </label>
      ))}
      <FieldError id={`${group}-error`} error={error} />
    </fieldset>
  )
}
