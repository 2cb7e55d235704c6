import type { ResponseBody } from '@minping/shared/api'
import { Text, View } from '@tarojs/components'
import { usePreferences } from '../../service'
import { momentText, useText } from '../../text'
import { Card, Heading } from '../../ui'
import { myAccountText } from './text'

/** When and how somebody signed in lately: whoever it wasn't will be noticed. */
export function SignInsCard({ signedIn }: Pick<ResponseBody<'getMyAccount'>, 'signedIn'>) {
  const { language } = usePreferences()
  const text = useText(myAccountText)
  return (
    <Card>
      <Heading level={2}>{text.signIns}</Heading>
      <Text className="soft small">{text.signInsNote}</Text>
      {signedIn.length === 0 && <Text>{text.noSignIns}</Text>}
      <View>
        {signedIn.map(({ at, by }) => (
          <View key={at} className="account-signed-in">
            <Text className="tabular">{momentText(language, at)}</Text>
            <Text className="soft">{text.by[by]}</Text>
          </View>
        ))}
      </View>
    </Card>
  )
}
