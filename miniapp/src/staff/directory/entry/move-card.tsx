import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { callAsStaff, usePreferences } from '../../../service'
import { nameIn, useText } from '../../../text'
import { Card, FaultNotice, Heading, Notice, Press, Select } from '../../../ui'
import type { KeptDirectory, KeptWindow } from '../parts/types'
import { entryText } from '../text/entry'

interface MoveCardProps {
  itemCode: string
  directory: KeptDirectory
  onMoved: () => Promise<void>
}

/** Where a matter is handled, and the way to move it to another window. */
export function MoveCard({ itemCode, directory, onMoved }: MoveCardProps) {
  const { language } = usePreferences()
  const text = useText(entryText)
  const serving = directory.windows.filter(({ retiredAt }) => retiredAt === undefined)
  const handling = serving.filter(({ itemCodes }) => itemCodes.includes(itemCode))
  const item = directory.items.find((one) => one.itemCode === itemCode)
  const others = serving.filter(
    ({ departmentCode, itemCodes }) => departmentCode === item?.departmentCode && !itemCodes.includes(itemCode),
  )
  const nameOf = ({ hallId, ...window }: KeptWindow) => {
    const hall = directory.halls.find((one) => one.hallId === hallId)
    return `${hall ? nameIn(language, hall) : hallId} ${nameIn(language, window)}`
  }
  return (
    <Card>
      <Heading level={2}>{text.handledAt}</Heading>
      {handling.length === 0 && <Text className="soft">{text.atNoWindow}</Text>}
      {handling.map((window) => (
        <Text key={window.windowId}>{nameOf(window)}</Text>
      ))}
      {handling.length > 0 && others.length > 0 && (
        <Move itemCode={itemCode} handling={handling} others={others} nameOf={nameOf} onMoved={onMoved} />
      )}
    </Card>
  )
}

interface MoveProps {
  itemCode: string
  handling: readonly KeptWindow[]
  others: readonly KeptWindow[]
  nameOf: (window: KeptWindow) => string
  onMoved: () => Promise<void>
}

function Move({ itemCode, handling, others, nameOf, onMoved }: MoveProps) {
  const text = useText(entryText)
  const [fromId, setFrom] = useState('')
  const [toId, setTo] = useState('')
  const [busy, setBusy] = useState(false)
  const [done, setDone] = useState(false)
  const [fault, setFault] = useState<unknown>()
  const from = handling.find(({ windowId }) => windowId === fromId) ?? handling[0]
  const to = others.find(({ windowId }) => windowId === toId) ?? others[0]
  const options = (windows: readonly KeptWindow[]) =>
    windows.map((window) => ({ value: window.windowId, label: nameOf(window) }))

  async function move() {
    if (!from || !to) return
    setBusy(true)
    setDone(false)
    setFault(undefined)
    try {
      const seen = ({ windowId, version }: KeptWindow) => ({ windowId, version })
      await callAsStaff('POST /api/directory/items/{itemCode}/move', {
        path: { itemCode },
        body: { from: seen(from), to: seen(to) },
      })
      setDone(true)
    } catch (refusal) {
      setFault(refusal)
    } finally {
      await onMoved()
      setBusy(false)
    }
  }
  return (
    <>
      <Heading level={2}>{text.moveTitle}</Heading>
      <Text className="soft small">{text.moveNote}</Text>
      <View className="desk-fields">
        <Select name={text.from} options={options(handling)} value={from?.windowId ?? ''} onChange={setFrom} />
        <Select name={text.to} options={options(others)} value={to?.windowId ?? ''} onChange={setTo} />
      </View>
      {fault !== undefined && <FaultNotice fault={fault} />}
      {done && <Notice tone="good">{text.moved}</Notice>}
      <View>
        <Press busy={busy} onPress={move}>
          {text.move}
        </Press>
      </View>
    </>
  )
}
