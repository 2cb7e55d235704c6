import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { callAsStaff, usePreferences } from '../../../service'
import { useAnswer } from '../../../service/use-answer'
import { momentText, useText } from '../../../text'
import { Card, Dialog, Field, Heading, Press } from '../../../ui'
import { readNumber } from '../../questionnaires/edit/parse'
import type { WaveView } from '../parts/types'
import { waveText } from '../text/wave'
import type { useWave } from './use-wave'

interface SampleCardProps {
  state: ReturnType<typeof useWave>
  wave: WaveView
  mayPrepare: boolean
}

/** The sample: drawn from the register with a seed that anybody can draw it again with. */
export function SampleCard({ state, wave, mayPrepare }: SampleCardProps) {
  const { language } = usePreferences()
  const text = useText(waveText)
  const { sample } = wave
  return (
    <Card>
      <Heading level={2}>{text.sample}</Heading>
      <Text className="soft small">{text.sampleNote}</Text>
      <Text>{sample ? text.drawn(sample.size, sample.seed, momentText(language, sample.drawnAt)) : text.noSample}</Text>
      {mayPrepare && wave.mayDraw && <DrawForm state={state} wave={wave} />}
    </Card>
  )
}

function DrawForm({ state, wave }: Omit<SampleCardProps, 'mayPrepare'>) {
  const text = useText(waveText)
  const [seed, setSeed] = useState(wave.sample?.seed ?? wave.waveId.slice(0, 12))
  const [size, setSize] = useState(wave.sample ? String(wave.sample.size) : '')
  const [tried, setTried] = useState(false)
  const [asked, setAsked] = useState(false)
  const { content } = useAnswer('register', () => callAsStaff('GET /api/businesses', {}))
  const number = readNumber(size, true)
  const sizeFits = number !== undefined && number >= 1 && number <= 100_000
  const seedFits = seed.trim() !== '' && seed.length <= 64

  function draw() {
    setAsked(false)
    if (sizeFits) state.draw(wave, seed.trim(), number)
  }
  function press() {
    setTried(true)
    if (!sizeFits || !seedFits) return
    if (wave.sample) setAsked(true)
    else draw()
  }
  return (
    <>
      <View className="desk-fields">
        <Field
          label={text.size}
          kind="number"
          value={size}
          {...(content && { hint: text.sizeHint(content.total) })}
          error={tried && !sizeFits ? text.sizeWrong : undefined}
          onChange={setSize}
        />
        <Field
          label={text.seed}
          hint={text.seedHint}
          value={seed}
          error={tried && !seedFits ? text.seedWrong : undefined}
          onChange={setSeed}
        />
      </View>
      <View>
        <Press look={wave.sample ? 'outline' : 'filled'} busy={state.busy} onPress={press}>
          {wave.sample ? text.drawAgain : text.draw}
        </Press>
      </View>
      {asked && (
        <Dialog
          title={text.drawAgainTitle}
          onClose={() => setAsked(false)}
          actions={
            <>
              <Press look="filled" wide onPress={draw}>
                {text.drawAgain}
              </Press>
              <Press wide onPress={() => setAsked(false)}>
                {text.goBack}
              </Press>
            </>
          }
        >
          <View>{text.drawAgainQuestion}</View>
        </Dialog>
      )}
    </>
  )
}
