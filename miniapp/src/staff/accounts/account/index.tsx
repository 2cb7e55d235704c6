import type { ResponseBody } from '@minping/shared/api'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { callAsStaff } from '../../../service'
import { usePageQuery } from '../../../service/page-query'
import { useAnswer } from '../../../service/use-answer'
import { useText } from '../../../text'
import { Empty, FaultNotice, Notice, Press, Skeleton } from '../../../ui'
import { goTo } from '../../frame/go-to'
import { administers } from '../../frame/reader'
import { StaffPage } from '../../frame/staff-page'
import { AboutCard } from '../../my-account/about-card'
import { type Action, accountsText } from '../text'
import { AccessCard } from './access-card'
import { AccountForm } from './account-form'
import { PasswordNotice } from './password-notice'
import '../../my-account/my-account.css'
import '../../waves/parts/parts.css'

type Account = ResponseBody<'getStaff'>

/** One account of staff, or a new one. */
export default function AccountPage() {
  const text = useText(accountsText)
  const staffId = usePageQuery('staffId')
  return (
    <StaffPage
      title={staffId === undefined ? text.newTitle : text.accountTitle}
      place={{ path: '/staff/accounts/account/index', query: { staffId } }}
      back={() => goTo('/staff/accounts/index')}
    >
      {(session) => {
        if (!administers(session)) {
          return <Empty icon="person" title={text.forbiddenTitle} note={text.forbiddenNote} />
        }
        return staffId === undefined ? <NewAccount /> : <StandingAccount key={staffId} staffId={staffId} />
      }}
    </StaffPage>
  )
}

function NewAccount() {
  const [saved, setSaved] = useState<ResponseBody<'createStaff'>>()
  if (!saved) {
    return (
      <View className="desk-form">
        <AccountForm onSaved={setSaved} />
      </View>
    )
  }
  return (
    <View className="desk-form">
      {saved.password !== undefined && <PasswordNotice password={saved.password} />}
      <AboutCard account={saved.account} />
      <BackToList />
    </View>
  )
}

function BackToList() {
  const text = useText(accountsText)
  return (
    <View className="desk-ways">
      <Press icon="back" onPress={() => goTo('/staff/accounts/index')}>
        {text.back}
      </Press>
    </View>
  )
}

function StandingAccount({ staffId }: { staffId: string }) {
  const text = useText(accountsText)
  const { content, fault, ask, put } = useAnswer(`account ${staffId}`, () =>
    callAsStaff('GET /api/staff/{staffId}', { path: { staffId } }),
  )
  const [done, setDone] = useState<string>()
  const [password, setPassword] = useState<string>()

  function saved(account: Account, words: string, shown?: string) {
    put(account)
    setDone(words)
    setPassword(shown)
  }
  if (!content) return fault === undefined ? <Skeleton rows={5} tall /> : <FaultNotice fault={fault} onRetry={ask} />
  if (content.isMine) {
    return (
      <View className="desk-form">
        <Notice tone="info" title={text.ownTitle}>
          {text.ownNote}
        </Notice>
        <AboutCard account={content} />
      </View>
    )
  }
  return (
    <View className="desk-form">
      {done !== undefined && password === undefined && <Notice tone="good">{done}</Notice>}
      {password !== undefined && <PasswordNotice password={password} />}
      <AboutCard account={content} />
      <AccessCard
        account={content}
        onDone={(action: Action, { account, password: shown }) => saved(account, text.done[action], shown)}
      />
      <AccountForm
        key={content.version}
        standing={content}
        onSaved={({ account }) => saved(account, text.saved)}
        onRefresh={ask}
      />
    </View>
  )
}
