import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { useText } from '../../../text'
import { aria, Card, Dialog, FaultNotice, Heading, Notice, Press, Select } from '../../../ui'
import type { WaveView } from '../parts/types'
import { waveText } from '../text/wave'
import { type Sending, useSending } from './use-sending'

const rounds = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const

/** Sends invitations and reminders, round by round, and says how far it is. */
export function MessagesCard({ wave, onSent }: { wave: WaveView; onSent: () => void }) {
  const text = useText(waveText)
  const [round, setRound] = useState<(typeof rounds)[number]>('1')
  const [asked, setAsked] = useState(false)
  const { sending, start, goOn, stop } = useSending(wave.waveId, onSent)
  const name = text.rounds(Number(round))
  const isSending = sending?.state === 'sending'
  return (
    <Card>
      <Heading level={2}>{text.messages}</Heading>
      <Text className="soft small">{text.messagesNote}</Text>
      {wave.state === 'open' ? (
        <>
          <Select
            name={text.round}
            options={rounds.map((value) => ({ value, label: text.rounds(Number(value)) }))}
            value={round}
            onChange={setRound}
          />
          <View className="desk-ways">
            <Press look="filled" icon="send" busy={isSending} onPress={() => setAsked(true)}>
              {text.send}
            </Press>
            {isSending && <Press onPress={stop}>{text.stop}</Press>}
          </View>
        </>
      ) : (
        <Text>{text.onlyOpen}</Text>
      )}
      {sending && <Progress sending={sending} onGoOn={goOn} />}
      {asked && (
        <Dialog
          title={text.sendTitle(name)}
          onClose={() => setAsked(false)}
          actions={
            <>
              <Press
                look="filled"
                wide
                onPress={() => {
                  setAsked(false)
                  start(Number(round))
                }}
              >
                {text.send}
              </Press>
              <Press wide onPress={() => setAsked(false)}>
                {text.goBack}
              </Press>
            </>
          }
        >
          <View>{text.messagesNote}</View>
          <View>{text.sendQuestion}</View>
        </Dialog>
      )}
    </Card>
  )
}

function Progress({ sending, onGoOn }: { sending: Sending; onGoOn: () => void }) {
  const text = useText(waveText)
  const { sent, failed, skipped, state, fault } = sending
  if (state === 'sending') {
    return <View {...aria({ role: 'status', live: 'polite' })}>{text.sending(sent + failed + skipped)}</View>
  }
  return (
    <>
      <Notice
        tone={state === 'done' ? 'good' : 'warning'}
        title={state === 'done' ? text.sentAll : text.sentSome}
        {...(state === 'stopped' && { actions: <Press onPress={onGoOn}>{text.goOn}</Press> })}
      >
        <View>{text.outcome(sent, failed, skipped)}</View>
        <View className="small">{text.outcomeNote}</View>
      </Notice>
      {fault !== undefined && <FaultNotice fault={fault} />}
    </>
  )
}
