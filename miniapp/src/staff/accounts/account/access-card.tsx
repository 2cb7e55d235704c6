import type { ResponseBody } from '@minping/shared/api'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { callAsStaff, useKeptKey, usePreferences } from '../../../service'
import { momentText, useText } from '../../../text'
import { Card, Dialog, FaultNotice, Heading, Press } from '../../../ui'
import { type Action, accountsText } from '../text'

interface AccessCardProps {
  account: ResponseBody<'getStaff'>
  onDone: (action: Action, saved: ResponseBody<'actOnStaff'>) => void
}

/** Whether somebody can sign in, and how. */
export function AccessCard({ account, onDone }: AccessCardProps) {
  const { language } = usePreferences()
  const text = useText(accountsText)
  const [action, setAction] = useState<Action>()
  const { disabledAt, isPasswordTemporary, wechatBoundAt } = account
  const possible: Action[] = [
    'reset-password',
    ...(wechatBoundAt === undefined ? [] : ['unbind-wechat' as const]),
    disabledAt === undefined ? 'disable' : 'enable',
  ]
  return (
    <Card>
      <Heading level={2}>{text.access}</Heading>
      {disabledAt !== undefined && <Text>{text.disabledSince(momentText(language, disabledAt))}</Text>}
      {isPasswordTemporary && <Text>{text.temporary}</Text>}
      {wechatBoundAt !== undefined && <Text>{`${text.byWechat} ${momentText(language, wechatBoundAt)}`}</Text>}
      <View className="desk-ways">
        {possible.map((each) => (
          <Press key={each} onPress={() => setAction(each)}>
            {text.actions[each]}
          </Press>
        ))}
      </View>
      {action && (
        <ActionDialog
          action={action}
          account={account}
          onClose={() => setAction(undefined)}
          onDone={(saved) => {
            setAction(undefined)
            onDone(action, saved)
          }}
        />
      )}
    </Card>
  )
}

interface ActionDialogProps {
  action: Action
  account: ResponseBody<'getStaff'>
  onClose: () => void
  onDone: (saved: ResponseBody<'actOnStaff'>) => void
}

/** Says what an action means before it is taken. */
function ActionDialog({ action, account, onClose, onDone }: ActionDialogProps) {
  const text = useText(accountsText)
  const keyOf = useKeptKey()
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<unknown>()
  const { staffId, version } = account

  async function act() {
    setBusy(true)
    setFault(undefined)
    try {
      const idempotencyKey = await keyOf({ action, staffId, version })
      const parts = { path: { staffId, action }, body: { version }, idempotencyKey }
      onDone(await callAsStaff('POST /api/staff/{staffId}/{action}', parts))
    } catch (problem) {
      setFault(problem)
      setBusy(false)
    }
  }
  return (
    <Dialog
      title={text.asks[action]}
      onClose={onClose}
      actions={
        <Press look="filled" wide busy={busy} {...(action === 'disable' && { tone: 'accent' })} onPress={act}>
          {text.actions[action]}
        </Press>
      }
    >
      <Text>{text.consequences[action]}</Text>
      {fault !== undefined && <FaultNotice fault={fault} />}
    </Dialog>
  )
}
