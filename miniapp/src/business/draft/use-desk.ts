import { useDidShow } from '@tarojs/taro'
import { useEffect, useRef } from 'react'
import { type Asked, useAnswer, useObservable } from '../../service'
import { businessSession, callAsBusiness } from '../session/business-session'
import type { Survey } from './calls'
import { type Desk, deskChanges, flushDesk, lastDesk, openDesk } from './desk'

/** The business's desk in a component: what the phone keeps at once, what the service tells whenever the page is shown. */
export function useDesk(): { desk: Desk | undefined; isEntered: boolean } & Pick<Asked<Survey>, 'fault' | 'ask'> {
  useObservable(deskChanges)
  const session = useObservable(businessSession)
  const { content, fault, ask } = useAnswer(session?.waveId, () => callAsBusiness('GET /api/me/survey', {}))
  const shown = useRef(false)
  useEffect(() => {
    if (content) openDesk(content)
  }, [content])
  useDidShow(() => {
    flushDesk()
    // The first time, the page asks by itself.
    if (shown.current) ask()
    shown.current = true
  })
  return { desk: lastDesk(session?.waveId), isEntered: session !== undefined, fault, ask }
}
