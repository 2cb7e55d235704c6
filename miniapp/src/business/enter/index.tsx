import { useEffect } from 'react'
import { back, call, useAnswer, useObservable } from '../../service'
import { usePageParams } from '../../service/page-params'
import { useText } from '../../text'
import { Page, Skeleton } from '../../ui'
import '../draft/desk'
import { businessSession, enterByCode } from '../session/business-session'
import { enterText } from '../text/enter'
import { ByCode } from './by-code'
import { codeIn } from './code'
import { ContinueCard } from './continue-card'
import { OpenWaves, PublishedWaves } from './open-waves'
import { useEntering } from './use-entering'
import { WaveEntrance } from './wave-entrance'
import './enter.css'

/** How a business comes in: by its link (`?code=…`), by a code that is typed, or to an open survey (`?wave=…`). */
export default function EnterPage() {
  const params = usePageParams()
  const text = useText(enterText)
  const session = useObservable(businessSession)
  const entering = useEntering()
  const openWaves = useAnswer('open waves', () => call('GET /api/open-waves', {}))
  const linked = codeIn(params.code ?? params.scene)
  const { go } = entering

  // A link is followed once, when the page opens; a tap on the button tries again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the way in does not change while the page is open
  useEffect(() => {
    if (linked !== undefined) go(() => enterByCode(linked))
  }, [linked])

  const isFollowing = linked !== undefined && entering.fault === undefined
  return (
    <Page title={text.title} back={() => back()}>
      {isFollowing ? (
        <Skeleton rows={4} tall />
      ) : params.wave !== undefined ? (
        <WaveEntrance waveId={params.wave} asked={openWaves} />
      ) : (
        <>
          {session && <ContinueCard />}
          <ByCode first={linked} entering={entering} />
          <OpenWaves asked={openWaves} />
          <PublishedWaves published={openWaves.content?.published ?? []} />
        </>
      )}
    </Page>
  )
}
