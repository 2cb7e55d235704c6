import { View } from '@tarojs/components'
import { useState } from 'react'
import { usePreferences } from '../../../service'
import { useText } from '../../../text'
import { FaultNotice, Notice } from '../../../ui'
import type { WaveView } from '../parts/types'
import { waveText } from '../text/wave'
import { InvitationsCard } from './invitations-card'
import { MessagesCard } from './messages-card'
import { OpenLinkCard } from './open-link-card'
import { QuotasCard } from './quotas-card'
import { SampleCard } from './sample-card'
import { StrataCard } from './strata-card'
import type { useWave } from './use-wave'
import { WaveHead } from './wave-head'
import '../../questionnaires/edit/editor.css'
import '../parts/parts.css'

interface WaveContentProps {
  state: ReturnType<typeof useWave>
  wave: WaveView
  mayPrepare: boolean
}

/** What a wave is, how far it is, and what is to be done next. */
export function WaveContent({ state, wave, mayPrepare }: WaveContentProps) {
  const isInvited = wave.mode === 'invited'
  const hasSample = wave.sample !== undefined
  const [rounds, setRounds] = useState(0)
  return (
    <>
      <WaveHead state={state} wave={wave} mayPrepare={mayPrepare} />
      <OutcomeNotice state={state} />
      {wave.openLink !== undefined && <OpenLinkCard wave={wave} path={wave.openLink} />}
      <View className="desk-pair">
        <View className="desk-column">
          {isInvited && <SampleCard key={wave.version} state={state} wave={wave} mayPrepare={mayPrepare} />}
          <StrataCard strata={wave.strata} mode={wave.mode} />
        </View>
        {(wave.quotas.length > 0 || (mayPrepare && isInvited && hasSample)) && (
          <View className="desk-column">
            {wave.quotas.length > 0 && <QuotasCard quotas={wave.quotas} />}
            {mayPrepare && isInvited && hasSample && (
              <MessagesCard wave={wave} onSent={() => setRounds((former) => former + 1)} />
            )}
          </View>
        )}
      </View>
      {mayPrepare && isInvited && hasSample && (
        <InvitationsCard key={`${wave.sample?.drawnAt} ${rounds}`} waveId={wave.waveId} />
      )}
    </>
  )
}

function OutcomeNotice({ state: { outcome } }: { state: ReturnType<typeof useWave> }) {
  const { language } = usePreferences()
  const text = useText(waveText)
  switch (outcome?.kind) {
    case 'done':
      return (
        <Notice tone="good">{outcome.deed === 'sample' ? text.sampleDone : text.actions[outcome.deed].done}</Notice>
      )
    case 'changed':
      return (
        <Notice tone="warning">
          {outcome.fault.code === 'VERSION_STALE' ? text.changed : outcome.fault.sentence[language]}
        </Notice>
      )
    case 'failed':
      return <FaultNotice fault={outcome.fault} />
    default:
      return null
  }
}
