import type { PlacesView } from '@minping/shared/api'
import { type PlaceWindow, sceneOfChosen } from '@minping/shared/directory'
import { useState } from 'react'
import { isOfHall, open, ProblemError, restart, sceneIn, usePreferences } from '../../service'
import { usePageParams } from '../../service/page-params'
import { nameIn, useText } from '../../text'
import { Empty, FaultNotice, Field, Notice, Page, Press, Skeleton } from '../../ui'
import { Finding } from '../parts/finding'
import { placesOfHall, usePlaces } from '../parts/places'
import { ItemRows, WindowRows } from '../parts/rows'
import { waysText } from '../text'

/** The windows of a hall: of its code `?scene=…`, scanned there, or of one that was looked up, `?hall=530702-01`. */
export default function HallPage() {
  const params = usePageParams()
  const { language } = usePreferences()
  const text = useText(waysText)
  const scanned = sceneIn(params.scene)
  const scene = scanned !== undefined && isOfHall(scanned) ? scanned : undefined
  const { content, fault, ask } = usePlaces(scene)
  const hallId = scene === undefined ? params.hall : content?.places.halls[0]?.hallId
  const places = content && hallId !== undefined ? placesOfHall(content.places, hallId) : undefined
  const hall = places?.halls[0]

  function choose(window: PlaceWindow, item?: string): void {
    const chosen = scene === undefined ? window.windowId : sceneOfChosen(scene, window.windowId)
    open('/pages/rate/index', { scene: chosen, item })
  }

  if (hall && places) {
    return (
      <Page title={text.whichWindow} lead={nameIn(language, hall)}>
        {content?.kept && <Notice tone="warning">{text.kept}</Notice>}
        <HallChoice places={places} onChoose={choose} />
      </Page>
    )
  }
  const refused = fault instanceof ProblemError && fault.problem.status < 500 ? fault : undefined
  const isMissing = scene === undefined && (params.hall === undefined || content !== undefined)
  return (
    <Page title={text.whichWindow}>
      {refused || isMissing ? (
        <Empty icon="alert" title={text.hallUnknown} note={refused?.sentence[language] ?? text.hallUnknownNote}>
          <WaysOn />
        </Empty>
      ) : fault === undefined ? (
        <Skeleton rows={6} tall />
      ) : (
        <FaultNotice fault={fault} onRetry={ask} actions={<Press onPress={goHome}>{text.toHome}</Press>} />
      )}
    </Page>
  )
}

/** Every window in one tap; a search above; below, who forgot the window goes by the matter. */
function HallChoice({
  places,
  onChoose,
}: {
  places: PlacesView
  onChoose: (window: PlaceWindow, item?: string) => void
}) {
  const text = useText(waysText)
  const [asked, setAsked] = useState('')
  const [byMatter, setByMatter] = useState(false)

  function showWindows(): void {
    setAsked('')
    setByMatter(false)
  }
  return (
    <>
      <Field label={text.findInHall} placeholder={text.findInHallPlaceholder} value={asked} onChange={setAsked} />
      {asked.trim() !== '' ? (
        <Finding places={places} asked={asked} within onClear={showWindows} onChoose={onChoose} />
      ) : byMatter ? (
        <ItemRows items={places.items} places={places} withHall={false} onChoose={onChoose} />
      ) : (
        <WindowRows windows={places.windows} places={places} withHall={false} onChoose={onChoose} />
      )}
      <Press wide icon={byMatter ? 'building' : 'list'} onPress={() => setByMatter(!byMatter)}>
        {byMatter ? text.byWindow : text.byMatter}
      </Press>
      <Press look="plain" onPress={() => open('/ways/find/index')}>
        {text.otherHall}
      </Press>
    </>
  )
}

function WaysOn() {
  const text = useText(waysText)
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
