import type { ResponseBody } from '@minping/shared/api'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { callAsStaff, usePreferences } from '../../service'
import { momentText, nameIn, useText } from '../../text'
import { Card, Choice, FaultNotice, Heading, Notice, Press, Select } from '../../ui'
import { CopyPress } from '../frame/copy-press'
import { terminalsText } from './text'
import './terminals.css'

type KeptDirectory = ResponseBody<'getDirectory'>

/** Where the page of a terminal is, on this very host. */
const terminalPage = '/terminal/window/index'

/** Makes the code that binds a terminal to a window, and shows it this once. */
export function CodeCard({ directory }: { directory: KeptDirectory }) {
  const { language } = usePreferences()
  const text = useText(terminalsText)
  const windows = directory.windows.filter(({ retiredAt }) => retiredAt === undefined)
  const [chosen, setChosen] = useState(windows[0]?.windowId)
  const [channel, setChannel] = useState<'tablet' | 'terminal'>('tablet')
  const [made, setMade] = useState<{ code: string; expiresAt: string; windowId: string }>()
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<unknown>()
  if (chosen === undefined) return null

  async function make(windowId: string) {
    setBusy(true)
    setFault(undefined)
    setMade(undefined)
    try {
      const code = await callAsStaff('POST /api/terminal-codes', { body: { windowId, channel } })
      setMade({ ...code, windowId })
    } catch (refusal) {
      setFault(refusal)
    } finally {
      setBusy(false)
    }
  }
  return (
    <Card>
      <Heading level={2}>{text.make}</Heading>
      <View className="soft">{text.makeNote}</View>
      <Select
        name={text.window}
        options={windows.map((window) => ({ value: window.windowId, label: nameOf(window.windowId) }))}
        value={chosen}
        onChange={(windowId) => {
          setChosen(windowId)
          setMade(undefined)
        }}
      />
      <Choice
        name={text.channel}
        options={(['tablet', 'terminal'] as const).map((value) => ({ value, ...text.channels[value] }))}
        value={channel}
        onChange={setChannel}
      />
      {fault !== undefined && <FaultNotice fault={fault} />}
      <View>
        <Press look="filled" busy={busy} onPress={() => make(chosen)}>
          {text.makeCode}
        </Press>
      </View>
      {made && (
        <Notice
          tone="good"
          title={text.codeTitle(nameOf(made.windowId))}
          actions={
            <CopyPress content={made.code} copied={text.copied} failed={text.copyFailed}>
              {text.copy}
            </CopyPress>
          }
        >
          <View>
            <Text className="terminal-code">{made.code}</Text>
          </View>
          <View>{text.codeNote(momentText(language, made.expiresAt))}</View>
          <View>
            {text.address} <Text>{terminalPage}</Text>
          </View>
        </Notice>
      )}
    </Card>
  )

  function nameOf(windowId: string): string {
    const window = directory.windows.find((one) => one.windowId === windowId)
    const hall = directory.halls.find(({ hallId }) => hallId === window?.hallId)
    if (!window) return windowId
    const service = language === 'zh' ? window.service : window.englishService
    return [`${nameIn(language, window)} ${service}`, hall && nameIn(language, hall)].filter(Boolean).join(' · ')
  }
}
