import { useEffect, useRef, useState } from 'react'
import { useText } from '../../../text'
import { Field } from '../../../ui'
import { questionText } from '../text/question'
import { readList, readNumber, readNumbers, showNumbers, showWords } from './parse'

interface ParsedFieldProps<Value> {
  label: string
  labelUnseen?: boolean
  hint?: string
  value: Value
  onChange: (value: Value) => void
  /** What the text says; an error where it can't be understood. */
  parse: (text: string) => { value: Value } | { error: string }
  show: (value: Value) => string
  kind?: 'number' | 'text'
  error?: string | undefined
}

/** A value that is typed as text; what is typed stays as it is until the value changes from elsewhere. */
function ParsedField<Value>({ value, onChange, parse, show, error, ...field }: ParsedFieldProps<Value>) {
  const [typed, setTyped] = useState(() => show(value))
  const shown = show(value)
  const parsed = parse(typed)
  const isBehind = !('value' in parsed) || show(parsed.value) !== shown
  const former = useRef(shown)
  useEffect(() => {
    if (former.current !== shown && isBehind) setTyped(shown)
    former.current = shown
  }, [shown, isBehind])

  return (
    <Field
      {...field}
      value={typed}
      error={'error' in parsed ? parsed.error : error}
      onChange={(text) => {
        setTyped(text)
        const next = parse(text)
        if ('value' in next) onChange(next.value)
      }}
    />
  )
}

interface FieldOf<Value> {
  label: string
  labelUnseen?: boolean
  hint?: string
  value: Value
  onChange: (value: Value) => void
  error?: string | undefined
}

/** A number; `optional` may be left empty. */
export function NumberField({ whole, ...props }: FieldOf<number> & { whole?: boolean }) {
  const text = useText(questionText)
  return (
    <ParsedField
      {...props}
      kind="number"
      show={String}
      parse={(typed) => {
        const value = readNumber(typed, whole)
        return value === undefined ? { error: whole ? text.wholeNumber : text.number } : { value }
      }}
    />
  )
}

/** A number that may be left empty. */
export function OptionalNumberField({ whole, ...props }: FieldOf<number | undefined> & { whole?: boolean }) {
  const text = useText(questionText)
  return (
    <ParsedField
      {...props}
      kind="number"
      show={(value) => (value === undefined ? '' : String(value))}
      parse={(typed) => {
        if (typed.trim() === '') return { value: undefined }
        const value = readNumber(typed, whole)
        return value === undefined ? { error: whole ? text.wholeNumber : text.number } : { value }
      }}
    />
  )
}

/** Numbers separated by commas. */
export function NumbersField(props: FieldOf<readonly number[]>) {
  const text = useText(questionText)
  return (
    <ParsedField
      {...props}
      show={showNumbers}
      parse={(typed) => {
        const value = readNumbers(typed)
        return value === undefined ? { error: text.number } : { value }
      }}
    />
  )
}

/** Words separated by commas of any kind. */
export function WordListField(props: FieldOf<readonly string[]>) {
  return <ParsedField {...props} show={showWords} parse={(typed) => ({ value: readList(typed) })} />
}
