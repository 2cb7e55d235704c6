import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { type Asked, replace } from '../../service'
import { useText } from '../../text'
import { Card, Choice, FaultNotice, Notice, Press, Skeleton } from '../../ui'
import { enterText } from '../text/enter'
import { ClaimEntrance } from './claim-entrance'
import { type OpenWaveList, WaveFacts } from './open-waves'
import { PhoneEntrance } from './phone-entrance'

type Way = 'claim' | 'phone'

/** Into one survey without a code: by what the business licence says where the survey is open, or by the registered phone. */
export function WaveEntrance({ waveId, asked }: { waveId: string; asked: Asked<OpenWaveList> }) {
  const { by } = useRouter().params
  const text = useText(enterText)
  const [way, setWay] = useState<Way>(by === 'phone' ? 'phone' : 'claim')
  const { content, fault, ask } = asked
  if (!content) return fault === undefined ? <Skeleton rows={4} tall /> : <FaultNotice fault={fault} onRetry={ask} />
  const wave = content.items.find((candidate) => candidate.waveId === waveId)
  const otherWays = (
    <Press look="plain" icon="back" onPress={() => replace('/business/enter/index')}>
      {text.otherWays}
    </Press>
  )
  if (!wave) {
    return (
      <>
        <Notice tone="info" title={text.notOpen}>
          {text.notOpenNote}
        </Notice>
        <PhoneEntrance waveId={waveId} />
        {otherWays}
      </>
    )
  }
  return (
    <>
      <Card>
        <WaveFacts wave={wave} />
      </Card>
      <Choice
        name={text.way}
        options={[
          { value: 'claim', label: text.byClaim, meaning: text.byClaimNote },
          { value: 'phone', label: text.byPhone, meaning: text.byPhoneNote },
        ]}
        value={way}
        onChange={setWay}
      />
      {way === 'claim' ? (
        <ClaimEntrance waveId={waveId} regions={content.regions} />
      ) : (
        <PhoneEntrance waveId={waveId} />
      )}
      {otherWays}
    </>
  )
}
