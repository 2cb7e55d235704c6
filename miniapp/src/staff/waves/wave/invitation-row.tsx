import { businessSizeNames, industryNames } from '@minping/shared/survey'
import { Text, View } from '@tarojs/components'
import { usePreferences } from '../../../service'
import { momentText, useText } from '../../../text'
import { aria, Press } from '../../../ui'
import { CopyPress } from '../../frame/copy-press'
import { Mark } from '../../frame/mark'
import { invitationPath } from '../parts/invitation-path'
import { linkTo } from '../parts/link'
import { useRegionNames } from '../parts/region-names'
import type { Invitation } from '../parts/types'
import { invitationsText } from '../text/invitations'
import { waveText } from '../text/wave'

/** One invited business: how far it is, its code, the messages that went to it. */
export function InvitationRow({ invitation, onScan }: { invitation: Invitation; onScan: () => void }) {
  const { language } = usePreferences()
  const text = useText(invitationsText)
  const wave = useText(waveText)
  const { nameOf } = useRegionNames(language)
  const { businessName, regionCode, industry, size, phoneMasked, code, state, messages } = invitation
  const stratum = [nameOf(regionCode), industryNames[industry][language], businessSizeNames[size][language]].join(' · ')
  return (
    <View className="invitation" {...aria({ role: 'listitem' })}>
      <View className="invitation__words">
        <View className="desk-line">
          <Text className="invitation__name">{businessName}</Text>
          <Mark {...(state === 'submitted' && { tone: 'brand' })}>{text.states[state]}</Mark>
        </View>
        <Text className="soft small">{stratum}</Text>
        <Text className="soft small tabular">{`${text.code(code)} · ${phoneMasked ?? text.noPhone}`}</Text>
        {messages.map(({ at, outcome }) => (
          <Text key={at} className="soft small">
            {text.message(momentText(language, at), outcomeWords(outcome, text.outcomes))}
          </Text>
        ))}
      </View>
      {state !== 'submitted' && (
        <View className="invitation__ways">
          <CopyPress
            plain
            content={linkTo(invitationPath(code))}
            copied={wave.copied}
            failed={wave.copyFailed}
            label={text.copyLinkOf(businessName)}
          >
            {text.copyLink}
          </CopyPress>
          <Press look="plain" icon="scan" label={text.qrOf(businessName)} onPress={onScan}>
            {wave.qr}
          </Press>
        </View>
      )}
    </View>
  )
}

/** `refused: reason` keeps the provider's reason behind our word. */
function outcomeWords(outcome: string, words: Record<string, string>): string {
  const [kind = '', ...reason] = outcome.split(': ')
  const word = words[kind] ?? kind
  return reason.length > 0 ? `${word} (${reason.join(': ')})` : word
}
