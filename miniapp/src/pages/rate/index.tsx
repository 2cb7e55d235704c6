import { isChannel } from '@minping/shared/review'
import { useEffect } from 'react'
import {
  call,
  isOfHall,
  keptLabelSet,
  type Origin,
  open,
  originText,
  outbox,
  ProblemError,
  replace,
  restart,
  sceneIn,
  useAnswer,
  usePreferences,
  visits,
} from '../../service'
import { usePageParams } from '../../service/page-params'
import { useText } from '../../text'
import { rateText } from '../../text/rate'
import { Empty, FaultNotice, Page, Press, Skeleton } from '../../ui'
import { placeOf } from '../parts/place'
import { RateForm } from './rate-form'

/**
 * Opened by a window's code: `?scene=…` (a hall's own screens add `&channel=tablet`, a search for a matter `&item=…`),
 * by the one-time code of a 办件: `?code=…`, or by a refused review that is to be changed: `?entry=…`.
 */
export default function RatePage() {
  const params = usePageParams()
  const text = useText(rateText)
  const refused = outbox.unsent().find(({ entryId }) => entryId === params.entry)
  const origin = originOf(params) ?? (refused && originOf(refused.request))
  const about = origin && originText(origin)
  const scene = origin && 'scene' in origin ? origin.scene : undefined
  const {
    content: context,
    fault,
    ask,
  } = useAnswer(scene !== undefined && isOfHall(scene) ? undefined : about, () =>
    call('GET /api/rating-context', { query: origin ?? {} }),
  )

  // A hall's code that was typed, or printed with the address of a window's.
  useEffect(() => {
    if (scene !== undefined && isOfHall(scene)) replace('/ways/hall/index', { scene })
  }, [scene])
  useEffect(() => {
    if (!context) return
    if (scene !== undefined) visits.remember({ scene, place: placeOf(context), openedAt: Date.now() })
    keptLabelSet.write(context.labelSet)
  }, [context, scene])

  if (context && origin) {
    return (
      <RateForm
        origin={origin}
        context={context}
        refusedEntry={params.entry}
        projectNo={params.projectNo ?? ''}
        itemCode={context.items.some(({ itemCode }) => itemCode === params.item) ? (params.item ?? '') : ''}
        channel={isChannel(params.channel) ? params.channel : refused?.request.channel}
      />
    )
  }
  return (
    <Page title={text.title}>
      {!origin ? (
        <NoWindow />
      ) : fault === undefined ? (
        <Skeleton rows={6} />
      ) : (
        <Unavailable fault={fault} onRetry={ask} />
      )}
    </Page>
  )
}

function originOf({ scene, code }: { scene?: string | undefined; code?: string | undefined }): Origin | undefined {
  if (code) return { code }
  const found = sceneIn(scene)
  return found === undefined ? undefined : { scene: found }
}

/** Opened without a code. */
function NoWindow() {
  const text = useText(rateText)
  return (
    <Empty icon="scan" title={text.missingTitle} note={text.missingNote}>
      <WayOn />
    </Empty>
  )
}

function Unavailable({ fault, onRetry }: { fault: unknown; onRetry: () => void }) {
  const text = useText(rateText)
  if (fault instanceof ProblemError && fault.problem.status < 500) {
    return <UnknownWindow fault={fault} />
  }
  return <FaultNotice fault={fault} onRetry={onRetry} actions={<Press onPress={goHome}>{text.toHome}</Press>} />
}

/** A code that is unknown, forged, over or used: each leads on. */
function UnknownWindow({ fault }: { fault: ProblemError }) {
  const { language } = usePreferences()
  const text = useText(rateText)
  const title = text.codeTitles[fault.code] ?? text.unknownTitle
  return (
    <Empty icon="alert" title={title} note={fault.sentence[language]}>
      {fault.code === 'ALREADY_REVIEWED' && <Press onPress={() => open('/mine/reviews/index')}>{text.toMine}</Press>}
      <WayOn />
    </Empty>
  )
}

function WayOn() {
  const text = useText(rateText)
  return (
    <>
      <Press look="filled" icon="building" onPress={() => open('/ways/find/index')}>
        {text.toFind}
      </Press>
      <Press icon="scan" onPress={goHome}>
        {text.toHome}
      </Press>
    </>
  )
}

function goHome(): void {
  restart('/pages/home/index')
}
