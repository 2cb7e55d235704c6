import { Text } from '@tarojs/components'
import { useText } from '../../text'
import { myAccountText } from './text'

/** A browser can't ask for messages of WeChat: that is done on the phone. */
export function MessagesHere() {
  const text = useText(myAccountText)
  return <Text className="soft small">{text.messagesOnPhone}</Text>
}
