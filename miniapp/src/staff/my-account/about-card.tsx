import type { ResponseBody } from '@minping/shared/api'
import { Text, View } from '@tarojs/components'
import { usePreferences } from '../../service'
import { nameIn, useText } from '../../text'
import { Card, Heading } from '../../ui'
import { roleText } from '../text/roles'
import { myAccountText } from './text'

/** Who somebody is and what they may do. */
export function AboutCard({ account }: { account: Omit<ResponseBody<'getMyAccount'>, 'signedIn'> }) {
  const { language } = usePreferences()
  const text = useText(myAccountText)
  const roles = useText(roleText)
  return (
    <Card>
      <Heading level={2}>{account.name}</Heading>
      <Line label={text.account}>{account.staffId}</Line>
      {account.department && <Line label={text.department}>{nameIn(language, account.department)}</Line>}
      <View className="account-line">
        <Text className="soft small">{text.grants}</Text>
        {account.grants.map((grant) => (
          <Text key={`${grant.role} ${grant.scope}`}>{`${roles.names[grant.role]} · ${nameIn(language, grant)}`}</Text>
        ))}
      </View>
    </Card>
  )
}

function Line({ label, children }: { label: string; children: string }) {
  return (
    <View className="account-line">
      <Text className="soft small">{label}</Text>
      <Text>{children}</Text>
    </View>
  )
}
