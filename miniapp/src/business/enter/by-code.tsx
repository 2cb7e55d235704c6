import { Text } from '@tarojs/components'
import { useState } from 'react'
import { canScan, scan } from '../../pages/home/scan'
import { useText } from '../../text'
import { Card, Field, Heading, Press } from '../../ui'
import { enterByCode } from '../session/business-session'
import { enterText } from '../text/enter'
import { codeIn, spacedCode } from './code'
import { EntranceFault } from './entrance-fault'
import type { Entering } from './use-entering'

/** In by a code: from the invitation, or from a colleague. What failed stands here, with the code as it was. */
export function ByCode({ first, entering }: { first: string | undefined; entering: Entering }) {
  const text = useText(enterText)
  const [typed, setTyped] = useState(first === undefined ? '' : spacedCode(first))
  const [error, setError] = useState<string>()

  function go(given: string, otherwise: string): void {
    const code = codeIn(given)
    setError(code === undefined ? otherwise : undefined)
    if (code !== undefined) entering.go(() => enterByCode(code))
  }

  async function scanCode(): Promise<void> {
    const scanned = await scan()
    const seen = 'read' in scanned ? scanned.read : ''
    const code = codeIn(seen)
    if (code !== undefined) setTyped(spacedCode(code))
    go(seen, text.scanFailed)
  }

  return (
    <Card>
      <Heading level={2}>{text.byCode}</Heading>
      <Text className="soft">{text.byCodeNote}</Text>
      {canScan && (
        <Press icon="scan" wide onPress={scanCode}>
          {text.scan}
        </Press>
      )}
      <Field
        label={text.code}
        placeholder={text.codePlaceholder}
        value={typed}
        error={error}
        onChange={(value) => {
          setTyped(value)
          setError(undefined)
        }}
        onEnter={() => go(typed, text.codeMissing)}
      />
      {entering.fault !== undefined && <EntranceFault fault={entering.fault} />}
      <Press look="filled" wide busy={entering.busy} onPress={() => go(typed, text.codeMissing)}>
        {text.enter}
      </Press>
    </Card>
  )
}
