import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { usePreferences } from '../../service'
import { handOver } from '../../service/hand-over'
import { useText } from '../../text'
import { privacyText } from '../../text/privacy'
import { FaultNotice, Notice, Press } from '../../ui'
import { askMyData, type MyData } from './ask-my-data'
import { readableCopy } from './readable-copy'

/** All that is held about the person, to be read or for a machine. */
export function DownloadData() {
  const { language } = usePreferences()
  const text = useText(privacyText)
  const [busy, setBusy] = useState(false)
  const [done, setDone] = useState(false)
  const [fault, setFault] = useState<unknown>()

  async function download(write: (data: MyData) => Promise<void>): Promise<void> {
    setBusy(true)
    setDone(false)
    setFault(undefined)
    try {
      await write(await askMyData())
      setDone(true)
    } catch (caught) {
      setFault(caught)
    }
    setBusy(false)
  }
  const toRead = (data: MyData) =>
    handOver(`${text.fileName}.txt`, readableCopy(data, language), 'text/plain;charset=utf-8')
  const forMachines = (data: MyData) =>
    handOver(`${text.fileName}.json`, `${JSON.stringify(data, undefined, 2)}\n`, 'application/json')

  return (
    <View className="privacy__part">
      <Text className="small soft">{text.downloadNote}</Text>
      <View className="privacy__presses">
        <Press icon="copy" busy={busy} onPress={() => download(toRead)}>
          {text.download}
        </Press>
        <Press look="plain" busy={busy} onPress={() => download(forMachines)}>
          {text.downloadData}
        </Press>
      </View>
      {done && <Notice tone="good">{text.handedOver}</Notice>}
      {fault !== undefined && <FaultNotice fault={fault} />}
    </View>
  )
}
