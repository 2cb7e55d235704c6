import { Text } from '@tarojs/components'
import { useState } from 'react'
import { openScene, sceneIn } from '../../service'
import { useText } from '../../text'
import { homeText } from '../../text/home'
import { Card, Field, Press } from '../../ui'
import { canScan, scan } from './scan'

/** The way to a window or a hall: its code scanned, where the platform can, or the number under it typed. */
export function EnterCode() {
  const text = useText(homeText)
  const [code, setCode] = useState('')
  const [error, setError] = useState<string>()

  function go(given: string): void {
    const scene = sceneIn(given)
    setError(scene === undefined ? (given.trim() === '' ? text.codeMissing : text.codeForeign) : undefined)
    if (scene !== undefined) openScene(scene)
  }

  async function scanCode(): Promise<void> {
    const scanned = await scan()
    if ('read' in scanned) go(scanned.read)
    else setError(text.scanFailures[scanned.failed])
  }

  return (
    <Card>
      {canScan && (
        <Press look="filled" wide icon="scan" onPress={scanCode}>
          {text.scan}
        </Press>
      )}
      <Text className="soft">{text.scanHint}</Text>
      <Field
        label={text.code}
        placeholder={text.codePlaceholder}
        value={code}
        error={error}
        onChange={(value) => {
          setCode(value)
          setError(undefined)
        }}
        onEnter={() => go(code)}
      />
      <Press look={canScan ? 'soft' : 'filled'} wide onPress={() => go(code)}>
        {text.go}
      </Press>
    </Card>
  )
}
