import { Text, View } from '@tarojs/components'
import { useText } from '../../../text'
import { Notice } from '../../../ui'
import { CopyPress } from '../../frame/copy-press'
import { accountsText } from '../text'
import './account.css'

/** A password that the service shows this once. */
export function PasswordNotice({ password }: { password: string }) {
  const text = useText(accountsText)
  return (
    <Notice
      tone="good"
      title={text.passwordTitle}
      actions={
        <CopyPress content={password} copied={text.copied} failed={text.copyFailed}>
          {text.copy}
        </CopyPress>
      }
    >
      <View>
        <Text className="account-password">{password}</Text>
      </View>
      <Text>{text.passwordNote}</Text>
    </Notice>
  )
}
