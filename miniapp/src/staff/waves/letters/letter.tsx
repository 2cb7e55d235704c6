import { Text, View } from '@tarojs/components'
import { usePreferences } from '../../../service'
import { fullDayText, useText } from '../../../text'
import { Heading } from '../../../ui'
import { QrCode } from '../../../ui/qr-code/qr-code'
import { invitationPath } from '../parts/invitation-path'
import { linkTo } from '../parts/link'
import type { Invitation, WaveView } from '../parts/types'
import { invitationsText } from '../text/invitations'

interface LetterProps {
  invitation: Invitation
  wave: WaveView
  minutes: number
}

/** One letter, a page on paper: to whom, what for, until when, and the three ways in. */
export function Letter({ invitation, wave, minutes }: LetterProps) {
  const { language } = usePreferences()
  const text = useText(invitationsText)
  const { businessName, code } = invitation
  const link = linkTo(invitationPath(code))
  return (
    <View className="letter">
      <Heading level={2}>{text.letterTitle}</Heading>
      <Text className="letter__to">{text.letterTo(businessName)}</Text>
      <Text>{text.letterBody(wave.name[language], minutes)}</Text>
      <Text className="letter__until">{text.letterUntil(fullDayText(language, wave.closesOn))}</Text>
      <Text>{text.letterHow}</Text>
      <View className="letter__ways">
        <QrCode text={link} label={text.qrOf(businessName)} />
        <View className="letter__words">
          <Text className="soft small">{text.letterLink}</Text>
          <Text className="letter__link">{link}</Text>
          <Text className="soft small">{text.letterCode}</Text>
          <Text className="letter__code">{code}</Text>
        </View>
      </View>
      <Text className="soft small">{text.letterPrivacy}</Text>
      <Text className="soft small">{text.letterVoluntary}</Text>
    </View>
  )
}
