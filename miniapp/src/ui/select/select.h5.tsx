import { useId } from 'react'
import { Icon } from '../icon/icon'
import type { SelectProps } from './props'
import './select.css'

/** One of many: the platform's own list. */
export function Select<Value extends string>({ name, nameUnseen, options, value, onChange }: SelectProps<Value>) {
  const id = useId()
  return (
    <div className="select">
      <label htmlFor={id} className={nameUnseen ? 'unseen' : 'select__name'}>
        {name}
      </label>
      <div className="select__frame">
        <select
          id={id}
          className="select__value"
          value={value}
          onChange={({ target }) => {
            const chosen = options.find((option) => option.value === target.value)
            if (chosen) onChange(chosen.value)
          }}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <Icon name="down" size="small" />
      </div>
    </div>
  )
}
