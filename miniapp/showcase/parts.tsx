import type { Level } from '@minping/shared/review'
import { useState } from 'react'
import { type Reasons, ReasonsFields } from '../src/pages/parts/judgement'
import { PlaceLine } from '../src/pages/parts/place'
import { UnsentCard } from '../src/pages/receipt/unsent-card'
import { PhotoField } from '../src/photo/photo-field'
import { PhotoList } from '../src/photo/photo-list'
import { useText } from '../src/text'
import { FileField } from '../src/upload/file-field'
import { FileLink } from '../src/upload/file-link'
import { attached, givenPhotos, labelSet, place, refusedPhotos, unsent, uploads } from './samples'
import { Section, State } from './section'
import { showcaseText } from './text'

const nothing = () => {}
const told = ['waiting', 'unkept', 'refused'] as const

/** What several pages share: files, the reasons of a level, a review that has no receipt yet. */
export function Parts() {
  const { states, wrong } = useText(showcaseText)
  return (
    <>
      <Section name="FileField">
        <State name={states.empty}>
          <FileField most={3} files={[]} uploads={{ ...uploads, pending: () => [] }} onRemove={nothing} />
        </State>
        <State name={states.busy}>
          <FileField most={6} files={attached} uploads={uploads} onRemove={nothing} />
        </State>
      </Section>
      <Section name="FileLink">
        <State name={states.rest}>
          <FileLink name={attached[0]?.name ?? ''} bytes={182_000} url="data:text/plain,sample" />
        </State>
      </Section>
      <Section name="PhotoField">
        <State name={states.empty}>
          <PhotoField photos={[]} disabled={false} onChange={nothing} />
        </State>
        <State name={states.wrong}>
          <PhotoField photos={refusedPhotos} disabled={false} onChange={nothing} />
        </State>
      </Section>
      <Section name="PhotoList">
        <State name={states.rest}>
          <PhotoList photos={givenPhotos} onStale={nothing} />
        </State>
      </Section>
      <Section name="PlaceLine">
        <State name={states.rest}>
          <PlaceLine place={place} />
        </State>
      </Section>
      <Section name="ReasonsFields">
        <State name="5">
          <ReasonsOf level={5} />
        </State>
        <State name={`1 · ${states.wrong}`}>
          <ReasonsOf level={1} error={wrong} />
        </State>
      </Section>
      <Section name="UnsentCard">
        {told.map((kind) => (
          <State key={kind} name={kind}>
            <UnsentCard entry={unsent[kind]} />
          </State>
        ))}
      </Section>
    </>
  )
}

function ReasonsOf({ level, error }: { level: Level; error?: string }) {
  const [value, setValue] = useState<Reasons>({ labels: [], comment: '' })
  return (
    <ReasonsFields
      level={level}
      labelSet={labelSet}
      value={value}
      onChange={(change) => setValue({ ...value, ...change })}
      errors={{ labels: error }}
    />
  )
}
