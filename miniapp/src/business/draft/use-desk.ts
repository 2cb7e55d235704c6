import { useDidShow } from '@tarojs/taro'
import { useEffect } from 'react'
import { type Asked, useAnswer, useObservable } from '../../service'
import { businessSession, callAsBusiness } from '../session/business-session'
import { type Desk, deskChanges, flushDesks, lastDesk, openDesk, type Survey } from './desk'

/** The business's desk in a component: what the phone keeps at once, what the service tells when it does. */
export function useDesk(): { desk: Desk | undefined; isEntered: boolean } & Pick<Asked<Survey>, 'fault' | 'ask'> {
  useObservable(deskChanges)
  const session = useObservable(businessSession)
  const { content, fault, ask } = useAnswer(session?.waveId, () => callAsBusiness('GET /api/me/survey', {}))
  useEffect(() => {
    if (content) openDesk(content)
  }, [content])
  useDidShow(flushDesks)
  return { desk: lastDesk(session?.waveId), isEntered: session !== undefined, fault, ask }
}
