import type { ResponseBody } from '@minping/shared/api'
import { Text, View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { callAsStaff, usePreferences } from '../../service'
import { useAnswer } from '../../service/use-answer'
import { nameIn, useText } from '../../text'
import { aria, Empty, FaultNotice, Field, Press, Skeleton } from '../../ui'
import { goTo } from '../frame/go-to'
import { Mark } from '../frame/mark'
import { administers } from '../frame/reader'
import { Span } from '../frame/span'
import { StaffPage } from '../frame/staff-page'
import { roleText } from '../text/roles'
import { accountsText } from './text'
import '../questionnaires/edit/editor.css'
import '../waves/parts/parts.css'

type Account = ResponseBody<'getStaff'>

/** The accounts that an administrator keeps. */
export default function AccountsPage() {
  const text = useText(accountsText)
  return (
    <StaffPage title={text.title} lead={text.lead} place={{ path: '/staff/accounts/index', query: {} }}>
      {(session) =>
        administers(session) ? (
          <Accounts />
        ) : (
          <Empty icon="person" title={text.forbiddenTitle} note={text.forbiddenNote} />
        )
      }
    </StaffPage>
  )
}

function Accounts() {
  const text = useText(accountsText)
  const [search, setSearch] = useState('')
  const words = useSettled(search.trim())
  const { content, fault, ask } = useAnswer(`accounts ${words}`, () => readPage(words))
  const [further, setFurther] = useState<{ of: string; items: Account[]; cursor: string | undefined }>()
  const shown = further?.of === words ? further : { items: content?.items ?? [], cursor: content?.cursor }

  async function readOn() {
    const page = await readPage(words, shown.cursor)
    setFurther({ of: words, items: [...shown.items, ...page.items], cursor: page.cursor })
  }
  return (
    <>
      <Field label={text.search} hint={text.searchHint} value={search} onChange={setSearch} />
      <View className="desk-ways">
        <Press look="filled" icon="plus" onPress={() => goTo('/staff/accounts/account/index')}>
          {text.add}
        </Press>
      </View>
      {fault !== undefined && <FaultNotice fault={fault} onRetry={ask} />}
      {!content && fault === undefined && <Skeleton rows={6} />}
      {content?.items.length === 0 && <Empty icon="person" title={text.noneTitle} note={text.noneNote} />}
      {shown.items.length > 0 && (
        <View className="desk-rows" {...aria({ role: 'group', label: text.list })}>
          {shown.items.map((account) => (
            <Row key={account.staffId} account={account} />
          ))}
        </View>
      )}
      {shown.cursor !== undefined && <MoreAccounts onPress={readOn} />}
    </>
  )
}

function MoreAccounts({ onPress }: { onPress: () => Promise<void> }) {
  const text = useText(accountsText)
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<unknown>()

  async function press() {
    setBusy(true)
    setFault(undefined)
    await onPress().catch(setFault)
    setBusy(false)
  }
  return (
    <>
      {fault !== undefined && <FaultNotice fault={fault} />}
      <Press wide busy={busy} icon="down" onPress={press}>
        {text.more}
      </Press>
    </>
  )
}

function Row({ account }: { account: Account }) {
  const { language } = usePreferences()
  const text = useText(accountsText)
  const roles = useText(roleText)
  const { staffId, name, department, grants, disabledAt, isPasswordTemporary, wechatBoundAt, isMine } = account
  return (
    <Press look="bare" className="desk-row" onPress={() => goTo('/staff/accounts/account/index', { staffId })}>
      <Text className="desk-row__title">{name}</Text>
      <Span className="desk-row__line">
        {isMine && <Mark tone="brand">{text.mine}</Mark>}
        {disabledAt !== undefined && <Mark tone="accent">{text.disabled}</Mark>}
        {isPasswordTemporary && <Mark>{text.temporary}</Mark>}
        {wechatBoundAt !== undefined && <Mark>{text.byWechat}</Mark>}
        <Text>{staffId}</Text>
        {department && <Text>{nameIn(language, department)}</Text>}
        {grants.map((grant) => (
          <Text key={`${grant.role} ${grant.scope}`}>{`${roles.names[grant.role]} · ${nameIn(language, grant)}`}</Text>
        ))}
      </Span>
    </Press>
  )
}

function readPage(words: string, cursor?: string) {
  return callAsStaff('GET /api/staff', { query: { ...(words && { text: words }), ...(cursor && { cursor }) } })
}

const settledAfter = 300

/** What is typed, once it stands still for a moment. */
function useSettled(typed: string): string {
  const [settled, setSettled] = useState(typed)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(typed), settledAfter)
    return () => clearTimeout(timer)
  }, [typed])
  return settled
}
