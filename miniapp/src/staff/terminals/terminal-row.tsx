import type { TerminalView } from '@minping/shared/api'
import { channelNames } from '@minping/shared/review'
import { contactOf } from '@minping/shared/terminal'
import { Text, View } from '@tarojs/components'
import { usePreferences } from '../../service'
import { momentText, nameIn, useText } from '../../text'
import { Press } from '../../ui'
import { Mark } from '../frame/mark'
import { terminalsText } from './text'
import '../frame/desk-row.css'
import './terminals.css'

/** One terminal: where it stands, whether it is in touch, what waits on it. */
export function TerminalRow({ terminal, onRetire }: { terminal: TerminalView; onRetire: () => void }) {
  const { language } = usePreferences()
  const text = useText(terminalsText)
  const { window, channel, boundAt, heardAt, appVersion, waiting, waitingSince, retiredAt, windowRetired } = terminal
  const service = language === 'zh' ? window.service : window.englishService
  const contact = contactOf(heardAt, new Date())
  return (
    <View className="terminal-row">
      <View className="terminal-row__words">
        <Text className="desk-row__title">{[nameIn(language, window), service].filter(Boolean).join(' · ')}</Text>
        <View className="desk-row__line">
          {retiredAt !== undefined ? (
            <Mark>{text.retired}</Mark>
          ) : (
            <Mark tone={contact === 'inTouch' ? 'brand' : 'accent'}>{text.contacts[contact]}</Mark>
          )}
          {windowRetired && retiredAt === undefined && <Mark tone="accent">{text.windowRetired}</Mark>}
          <Text>{channelNames[channel][language]}</Text>
          <Text>{text.heardAt(momentText(language, heardAt))}</Text>
          <Text>{text.boundAt(momentText(language, boundAt))}</Text>
          {appVersion !== undefined && <Text>{text.build(appVersion)}</Text>}
          {waiting !== undefined && (
            <Text>
              {waiting > 0 ? text.waiting(waiting, momentText(language, waitingSince ?? heardAt)) : text.nothingWaits}
            </Text>
          )}
        </View>
      </View>
      {retiredAt === undefined && (
        <Press tone="accent" label={`${text.retire} ${nameIn(language, window)}`} onPress={onRetire}>
          {text.retire}
        </Press>
      )}
    </View>
  )
}
