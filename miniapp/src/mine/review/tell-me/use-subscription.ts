import type { SubscriptionView } from '@minping/shared/api'
import type { MessageTemplate } from '@minping/shared/citizen-notice'
import Taro from '@tarojs/taro'
import { useRef, useState } from 'react'
import { callAsCitizen, shelf, useAnswer, useKeptKey } from '../../../service'

/** The reviews about which it was asked: nobody is asked twice, unless by a quiet row. */
const askedShelf = shelf<string[]>('askedToTell')
const mostKept = 50

interface SubscriptionState {
  /** Whether it may be asked now. */
  offered: boolean
  /** Whether it was asked about this review before. */
  asked: boolean
  /** Of what a message is still to come. */
  accepted: readonly MessageTemplate[]
  refused: boolean
  fault: unknown
  busy: boolean
  ask: () => Promise<void>
}

/** What WeChat may tell of a review, and the question for it, which only a tap may ask. */
export function useSubscription(reviewId: string): SubscriptionState {
  const { content, put } = useAnswer(`subscription of ${reviewId}`, () =>
    callAsCitizen('GET /api/reviews/{reviewId}/subscription', { path: { reviewId } }),
  )
  const [state, setState] = useState<{ busy: boolean; refused: boolean; fault?: unknown }>({
    busy: false,
    refused: false,
  })
  const [asked, setAsked] = useState(() => askedShelf.read()?.includes(reviewId) === true)
  /** Accepted in WeChat, and not known to the service yet. */
  const unsaid = useRef<MessageTemplate[]>([])
  const keyOf = useKeptKey()
  const tries = useRef(0)

  async function ask(): Promise<void> {
    setState({ busy: true, refused: false })
    try {
      if (unsaid.current.length === 0) {
        unsaid.current = await requestMessages(content?.templates ?? [])
        tries.current += 1
        keepAsked(reviewId)
        setAsked(true)
      }
      if (unsaid.current.length > 0) put(await say(unsaid.current))
      const refused = unsaid.current.length === 0
      unsaid.current = []
      setState({ busy: false, refused })
    } catch (fault) {
      setState({ busy: false, refused: false, fault })
    }
  }

  async function say(accepted: MessageTemplate[]): Promise<SubscriptionView> {
    const idempotencyKey = await keyOf([tries.current, accepted])
    const parts = { path: { reviewId }, body: { accepted }, idempotencyKey }
    return callAsCitizen('POST /api/reviews/{reviewId}/subscription', parts)
  }

  const accepted = content?.accepted ?? []
  const offered = (content?.templates.length ?? 0) > 0 && !state.refused
  return { offered, asked, accepted, ...state, fault: state.fault, ask }
}

/** WeChat's own question; what is not accepted there is refused. It asks nobody who refused for good. */
async function requestMessages(templates: SubscriptionView['templates']): Promise<MessageTemplate[]> {
  const tmplIds = templates.map(({ templateId }) => templateId)
  try {
    const answers: Record<string, unknown> = { ...(await Taro.requestSubscribeMessage({ tmplIds, entityIds: [] })) }
    return templates.filter(({ templateId }) => answers[templateId] === 'accept').map(({ template }) => template)
  } catch {
    return []
  }
}

function keepAsked(reviewId: string): void {
  const kept = (askedShelf.read() ?? []).filter((known) => known !== reviewId)
  try {
    askedShelf.write([reviewId, ...kept].slice(0, mostKept))
  } catch {
    // A full phone asks once more.
  }
}
