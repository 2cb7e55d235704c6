import { Text } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useRef, useState } from 'react'
import { callAsStaff, useAnswer, useKeptKey } from '../../service'
import { useText } from '../../text'
import { FaultNotice, Press } from '../../ui'
import { myAccountText } from './text'

/** Accepts one more message of WeChat, by a tap: WeChat counts each acceptance as one. Nothing where none can be sent. */
export function MessagesHere() {
  const text = useText(myAccountText)
  const { content, fault, ask, put } = useAnswer('message-acceptance', () =>
    callAsStaff('GET /api/me/notices/messages', {}),
  )
  const [state, setState] = useState<{ busy: boolean; refused: boolean; fault?: unknown }>({
    busy: false,
    refused: false,
  })
  /** Accepted in WeChat, and not known to the service yet. */
  const unsaid = useRef(false)
  const taps = useRef(0)
  const keyOf = useKeptKey()
  if (!content) return fault === undefined ? null : <FaultNotice fault={fault} onRetry={ask} />
  const { templateId, left } = content

  async function accept(template: string): Promise<void> {
    setState({ busy: true, refused: false })
    try {
      if (!unsaid.current) {
        unsaid.current = await isAccepted(template)
        taps.current += 1
      }
      const accepted = unsaid.current
      if (accepted) {
        const idempotencyKey = await keyOf([taps.current])
        put(await callAsStaff('POST /api/me/notices/messages', { body: { accepted: ['task'] }, idempotencyKey }))
      }
      unsaid.current = false
      setState({ busy: false, refused: !accepted })
    } catch (problem) {
      setState({ busy: false, refused: false, fault: problem })
    }
  }
  return (
    <>
      <Text>{text.messagesLeft(left)}</Text>
      <Text className="soft small">{text.messagesNote}</Text>
      {state.refused && <Text className="soft small">{text.messagesRefused}</Text>}
      {state.fault !== undefined && <FaultNotice fault={state.fault} />}
      {templateId !== undefined && (
        <Press icon="message" busy={state.busy} onPress={() => accept(templateId)}>
          {text.acceptMessage}
        </Press>
      )}
    </>
  )
}

/** WeChat's own question, which only a tap may ask. It asks nobody who refused for good. */
async function isAccepted(templateId: string): Promise<boolean> {
  try {
    const answers: Record<string, unknown> = {
      ...(await Taro.requestSubscribeMessage({ tmplIds: [templateId], entityIds: [] })),
    }
    return answers[templateId] === 'accept'
  } catch {
    return false
  }
}
