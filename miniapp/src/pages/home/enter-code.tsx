import { Text } from '@tarojs/components'
import { useState } from 'react'
import { open, sceneIn } from '../../service'
import { useText } from '../../text'
import { homeText } from '../../text/home'
import { Card, Field, Press } from '../../ui'
import { canScan, scan } from './scan'

/** The way to a window: its code scanned, where the platform can, or the number under it typed. */
export function EnterCode() {
  const text = useText(homeText)
  const [code, setCode] = useState('')
  const [error, setError] = useState<string>()

  function go(given: string, otherwise: string): void {
    const scene = sceneIn(given)
    setError(scene === undefined ? otherwise : undefined)
    if (scene !== undefined) open('/pages/rate/index', { scene })
  }

  async function scanCode(): Promise<void> {
    go(await scan(), text.scanFailed)
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
        onEnter={() => go(code, text.codeMissing)}
      />
      <Press look={canScan ? 'soft' : 'filled'} wide onPress={() => go(code, text.codeMissing)}>
        {text.go}
      </Press>
    </Card>
  )
}
