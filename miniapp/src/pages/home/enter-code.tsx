import { looksLikeRatingCode, normalRatingCode } from '@minping/shared/service-record'
import { Text } from '@tarojs/components'
import { useState } from 'react'
import { open, openScene, originIn } from '../../service'
import { useText } from '../../text'
import { homeText } from '../../text/home'
import { Card, Field, Press } from '../../ui'
import { canScan, scan } from './scan'

/** The way to a window, a hall or a matter: its code scanned, where the platform can, or the number under it typed. */
export function EnterCode() {
  const text = useText(homeText)
  const [code, setCode] = useState('')
  const [error, setError] = useState<string>()

  function go(given: string): void {
    const origin = isMistyped(given) ? undefined : originIn(given)
    setError(origin ? undefined : faultOf(given))
    if (!origin) return
    if ('code' in origin) open('/pages/rate/index', origin)
    else openScene(origin.scene)
  }

  function faultOf(given: string): string {
    if (isMistyped(given)) return text.codeMistyped
    return given.trim() === '' ? text.codeMissing : text.codeForeign
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

/** The one-time code of a slip with a wrong character, which is told without asking the service. */
function isMistyped(given: string): boolean {
  return looksLikeRatingCode(given) && normalRatingCode(given) === undefined
}
