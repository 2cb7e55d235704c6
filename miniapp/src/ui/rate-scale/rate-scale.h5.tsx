import { levels } from '@minping/shared/review'
import { useId } from 'react'
import { type RateScaleProps, rowClass } from './props'
import { RowContent } from './row'
import './rate-scale.css'
import './focus.css'

/** The five levels as full-width rows; nothing is chosen before the person does. */
export function RateScale({ question, value, onChange, disabled }: RateScaleProps) {
  const name = useId()
  return (
    <fieldset className="rate-scale" disabled={disabled}>
      <legend className="unseen">{question}</legend>
      {levels.map((level) => (
        <label key={level} className={rowClass(level, level === value)}>
          <input
            type="radio"
            className="unseen"
            name={name}
            value={level}
            checked={level === value}
            onChange={() => onChange(level)}
          />
          <RowContent level={level} chosen={level === value} />
        </label>
      ))}
    </fieldset>
  )
}
