import { useId } from 'react'
import { OptionWords } from './option-words'
import { type OptionsProps, optionClass, optionsClass } from './options-props'
import './options.css'
import './options-focus.css'

/** Options to choose one or several of; nothing is chosen before the person does. */
export function Options(props: OptionsProps) {
  const { name, nameUnseen, many, items, chosen, onChange, errorId } = props
  const group = useId()
  return (
    <fieldset className={optionsClass(props)} aria-describedby={errorId}>
      <legend className={nameUnseen ? 'unseen' : 'options__name'}>{name}</legend>
      <div className="options__items">
        {items.map((item) => (
          <label key={item.value} className={optionClass(props, item)}>
            <input
              type={many ? 'checkbox' : 'radio'}
              className="unseen"
              name={group}
              value={item.value}
              checked={chosen.includes(item.value)}
              onChange={({ target }) => onChange(item.value, target.checked)}
            />
            <OptionWords item={item} chosen={chosen.includes(item.value)} />
          </label>
        ))}
      </div>
    </fieldset>
  )
}
