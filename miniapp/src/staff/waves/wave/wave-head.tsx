import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { usePreferences } from '../../../service'
import { fullDayText, useText } from '../../../text'
import { Card, Dialog, Heading, Press } from '../../../ui'
import { goTo } from '../../frame/go-to'
import { Mark } from '../../frame/mark'
import { staffShellText } from '../../text/shell'
import type { WaveView } from '../parts/types'
import { waveText } from '../text/wave'
import { wavesText } from '../text/waves'
import type { useWave, WaveAction } from './use-wave'

interface WaveHeadProps {
  state: ReturnType<typeof useWave>
  wave: WaveView
  mayPrepare: boolean
}

/** The wave in a few words, its one figure, and the steps that are possible now. */
export function WaveHead({ state, wave, mayPrepare }: WaveHeadProps) {
  const { language } = usePreferences()
  const text = useText(waveText)
  const waves = useText(wavesText)
  const shell = useText(staffShellText)
  const { mode, questionnaireId, questionnaireTitle, questionnaireVersion } = wave
  return (
    <Card>
      <View className="desk-head">
        <View className="desk-head__words">
          <Heading level={2}>{wave.name[language]}</Heading>
          <View className="desk-line">
            <Mark {...(wave.state === 'open' && { tone: 'brand' })}>{waves.states[wave.state]}</Mark>
            <Mark>{waves.modes[mode].label}</Mark>
            {wave.summaryPublishedAt !== undefined && <Mark>{waves.summaryPublished}</Mark>}
            {wave.generated && <Mark>{shell.generatedMark}</Mark>}
          </View>
          <Text>{waves.period(fullDayText(language, wave.opensOn), fullDayText(language, wave.closesOn))}</Text>
          <Text className="soft small">
            {[
              waves.questionnaire(questionnaireTitle[language], questionnaireVersion),
              text.threshold(wave.threshold),
            ].join(' · ')}
          </Text>
        </View>
        <View className="desk-figure__part">
          <Text className="soft small">{mode === 'open' ? waves.submitted : waves.rate}</Text>
          <Text className="desk-figure">
            {mode === 'open' ? String(wave.submitted) : wave.responseRate === null ? '—' : `${wave.responseRate}%`}
          </Text>
          {mode === 'invited' && (
            <Text className="soft small tabular">{waves.answered(wave.submitted, wave.invited)}</Text>
          )}
        </View>
      </View>
      <View className="desk-ways">
        {mayPrepare &&
          wave.actions.map((action) => <ActionPress key={action} action={action} state={state} wave={wave} />)}
        {wave.submitted > 0 && (
          <Press icon="chart" onPress={() => goTo('/staff/results/index', { wave: wave.waveId })}>
            {text.toResults}
          </Press>
        )}
        <Press look="plain" onPress={() => goTo('/staff/questionnaires/edit/index', { questionnaireId })}>
          {text.toQuestionnaire}
        </Press>
      </View>
    </Card>
  )
}

function ActionPress({ action, state, wave }: { action: WaveAction; state: WaveHeadProps['state']; wave: WaveView }) {
  const text = useText(waveText)
  const [asked, setAsked] = useState(false)
  const words = text.actions[action]
  const leadsOn = action === 'release' || action === 'publish-summary'
  return (
    <>
      <Press look={leadsOn ? 'filled' : 'outline'} busy={state.busy} onPress={() => setAsked(true)}>
        {words.press}
      </Press>
      {asked && (
        <Dialog
          title={words.title}
          onClose={() => setAsked(false)}
          actions={
            <>
              <Press
                look="filled"
                wide
                onPress={() => {
                  setAsked(false)
                  state.act(wave, action)
                }}
              >
                {words.press}
              </Press>
              <Press wide onPress={() => setAsked(false)}>
                {text.goBack}
              </Press>
            </>
          }
        >
          <View>{words.question}</View>
        </Dialog>
      )}
    </>
  )
}
