import type { Level } from '@minping/shared/review'
import { useState } from 'react'
import { useText } from '../src/text'
import { Chips, Choice, Dialog, Field, Press, type PressProps, RateScale, Select, TagPick } from '../src/ui'
import { Section, State } from './section'
import { showcaseText } from './text'

const nothing = () => {}
const looks = ['filled', 'soft', 'outline', 'plain'] as const

/** What people press, choose and type into. */
export function Controls() {
  return (
    <>
      <Presses />
      <RateScales />
      <Choices />
      <Fields />
      <Dialogs />
    </>
  )
}

function Presses() {
  const { states, another } = useText(showcaseText)
  const of = (more: Partial<PressProps>) => (
    <div className="showcase__line">
      {looks.map((look) => (
        <Press key={look} look={look} onPress={nothing} {...more}>
          {look}
        </Press>
      ))}
    </div>
  )
  return (
    <Section name="Press">
      <State name={states.rest} wide>
        {of({})}
      </State>
      <State name="icon" wide>
        {of({ icon: 'send' })}
      </State>
      <State name="accent" wide>
        {of({ tone: 'accent' })}
      </State>
      <State name={states.on} wide>
        {of({ pressed: true, icon: 'check' })}
      </State>
      <State name={states.open} wide>
        {of({ expanded: true, iconAfter: 'up' })}
      </State>
      <State name={states.busy} wide>
        {of({ busy: true })}
      </State>
      <State name={states.disabled} wide>
        {of({ disabled: true })}
      </State>
      <State name="wide" wide>
        <Press wide look="filled" onPress={nothing}>
          {another}
        </Press>
        <Press wide onPress={nothing}>
          {another}
        </Press>
      </State>
    </Section>
  )
}

function RateScales() {
  const { states, sample } = useText(showcaseText)
  const [none, setNone] = useState<Level>()
  const [good, setGood] = useState<Level | undefined>(5)
  const [bad, setBad] = useState<Level | undefined>(1)
  return (
    <Section name="RateScale">
      <State name={states.none}>
        <RateScale question={`${sample} 1`} value={none} onChange={setNone} />
      </State>
      <State name={`${states.chosen} · 5`}>
        <RateScale question={`${sample} 2`} value={good} onChange={setGood} />
      </State>
      <State name={`${states.chosen} · 1`}>
        <RateScale question={`${sample} 3`} value={bad} onChange={setBad} />
      </State>
      <State name={states.disabled}>
        <RateScale question={`${sample} 4`} value={3} onChange={nothing} disabled />
      </State>
    </Section>
  )
}

function Choices() {
  const text = useText(showcaseText)
  const { states, place, another, long, meaning, wrong } = text
  const [choice, setChoice] = useState<'one' | 'two' | 'three'>()
  const [option, setOption] = useState<'one' | 'two' | 'three'>('one')
  const [chip, setChip] = useState<'one' | 'two' | 'three'>('two')
  const [tags, setTags] = useState(['a'])
  const options = [
    { value: 'one' as const, label: place, meaning },
    { value: 'two' as const, label: another },
    { value: 'three' as const, label: long, meaning },
  ]
  return (
    <>
      <Section name="Choice">
        <State name={states.none}>
          <Choice name="Choice" nameUnseen options={options} value={choice} onChange={setChoice} />
        </State>
        <State name={states.wrong}>
          <Choice name={meaning} options={options} value="two" onChange={nothing} error={wrong} />
        </State>
      </Section>
      <Section name="Select">
        <State name={states.chosen}>
          <Select name="Select" options={options} value={option} onChange={setOption} />
        </State>
      </Section>
      <Section name="Chips">
        <State name={states.chosen} wide>
          <Chips
            name="Chips"
            chips={options.map(({ value, label }, index) => ({ value, label, count: index * 7 }))}
            chosen={chip}
            onChange={setChip}
          />
        </State>
      </Section>
      <Section name="TagPick">
        <State name={states.chosen}>
          <TagPick name="TagPick 1" tags={tagsOf(place, another, long)} chosen={tags} onChange={setTags} />
        </State>
        <State name={states.wrong}>
          <TagPick name="TagPick 2" tags={tagsOf(place, another, long)} chosen={[]} onChange={nothing} error={wrong} />
        </State>
      </Section>
    </>
  )
}

function tagsOf(...texts: string[]) {
  return texts.map((text, index) => ({ code: 'abc'.charAt(index), text, base: index < 2 }))
}

function Fields() {
  const { states, sample, hint, wrong, long } = useText(showcaseText)
  const [value, setValue] = useState('')
  return (
    <Section name="Field">
      <State name={states.empty}>
        <Field label="text" placeholder={hint} value={value} onChange={setValue} />
      </State>
      <State name={states.filled}>
        <Field label="phone" kind="phone" hint={hint} value="13800138000" onChange={nothing} />
      </State>
      <State name={states.wrong}>
        <Field label="number" kind="number" value="12,5" onChange={nothing} error={wrong} />
      </State>
      <State name={states.disabled}>
        <Field label="password" kind="password" value="········" onChange={nothing} disabled />
      </State>
      <State name="multiline">
        <Field label="multiline" multiline value={sample} onChange={nothing} most={150} />
      </State>
      <State name={states.tooLong}>
        <Field label="most" multiline value={long} onChange={nothing} most={10} error={wrong} />
      </State>
    </Section>
  )
}

function Dialogs() {
  const { dialog, sample, long, another, footer } = useText(showcaseText)
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <Section name="Dialog">
      <Press className="showcase__dialog" onPress={() => setOpen(true)}>
        {dialog}
      </Press>
      {open && (
        <Dialog
          title={sample}
          onClose={close}
          actions={
            <>
              <Press look="filled" wide onPress={close}>
                {footer}
              </Press>
              <Press wide onPress={close}>
                {another}
              </Press>
            </>
          }
        >
          {long}
        </Dialog>
      )}
    </Section>
  )
}
