import { useEffect, useState } from 'react'
import { useText } from '../../text'
import { FieldError, Press } from '../../ui'
import { terminalText } from '../text/terminal'
import { isPhone, mostDigits } from '../visit/visit'
import './phone-screen.css'

interface PhoneScreenProps {
  phone: string
  onChange: (phone: string) => void
  onSubmit: (phone: string) => void
  onStartAgain: () => void
}

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const

/** A number for a call back, by a large pad or the keys of a keyboard; nobody has to leave one. */
export function PhoneScreen({ phone, onChange, onSubmit, onStartAgain }: PhoneScreenProps) {
  const text = useText(terminalText)
  const [tried, setTried] = useState(false)
  const add = (digit: string) => onChange(`${phone}${digit}`.slice(0, mostDigits))
  const erase = () => onChange(phone.slice(0, -1))

  useEffect(() => {
    const type = ({ key }: KeyboardEvent) => {
      if (/^\d$/.test(key)) add(key)
      else if (key === 'Backspace') erase()
    }
    document.addEventListener('keydown', type)
    return () => document.removeEventListener('keydown', type)
  })

  const submit = () => {
    setTried(true)
    if (isPhone(phone)) onSubmit(phone)
  }
  return (
    <div className="terminal-phone">
      <div className="terminal-phone__words">
        <h1 className="terminal__title">{text.phoneTitle}</h1>
        <p>{text.phoneNote}</p>
        <output className="terminal-phone__number tabular" aria-live="polite">
          {phone === '' ? <span className="soft">{text.phoneEmpty}</span> : inGroups(phone)}
        </output>
        <FieldError error={tried && !isPhone(phone) ? text.phoneWrong : undefined} />
        <Press look="filled" wide disabled={phone === ''} onPress={submit}>
          {text.withPhone}
        </Press>
        <Press wide onPress={() => onSubmit('')}>
          {text.withoutPhone}
        </Press>
        <Press look="plain" icon="return" onPress={onStartAgain}>
          {text.startOver}
        </Press>
      </div>
      <fieldset className="terminal-pad">
        <legend className="unseen">{text.pad}</legend>
        {digits.map((digit) => (
          <Press key={digit} className="terminal-pad__key" onPress={() => add(digit)}>
            {digit}
          </Press>
        ))}
        <span />
        <Press className="terminal-pad__key" onPress={() => add('0')}>
          0
        </Press>
        <Press className="terminal-pad__key terminal-pad__key--word" onPress={erase}>
          {text.erase}
        </Press>
      </fieldset>
    </div>
  )
}

/** 138 8801 2345 */
function inGroups(phone: string): string {
  return phone.replace(/^(\d{3})(\d{1,4})?(\d+)?$/, (_, ...parts: (string | undefined)[]) =>
    parts.slice(0, 3).filter(Boolean).join(' '),
  )
}
