import type { TerminalContext } from '@minping/shared/api'
import { useState } from 'react'
import type { PlaceNames } from '../../service'
import { useText } from '../../text'
import { outboxOf, sendWaiting } from '../device/outbox'
import { serviceTime } from '../device/session'
import type { Device } from '../device/use-device'
import { Frame } from '../parts/frame'
import { terminalText } from '../text/terminal'
import { useIdle } from '../visit/use-idle'
import { asksForPhone, chooseLevel, nobody, onLeaving, requestOf, type Visit } from '../visit/visit'
import { PhoneScreen } from './phone-screen'
import { ReasonsScreen } from './reasons-screen'
import { StartScreen } from './start-screen'
import { ThanksScreen } from './thanks-screen'

interface VisitScreensProps {
  device: Device
  context: TerminalContext
  onService: () => void
}

/** One visitor after another, from the tap on a level until the screen is free again. */
export function VisitScreens({ device, context, onService }: VisitScreensProps) {
  const text = useText(terminalText)
  const [visit, setVisit] = useState<Visit>(nobody)
  const { labelSet } = context
  const change = (more: Partial<Visit>) => setVisit((present) => ({ ...present, ...more }))

  const startAgain = () => setVisit(nobody)

  async function submit(said: Visit): Promise<void> {
    const request = requestOf(said, context, new Date(serviceTime()))
    if (!request) return
    const { windowId } = context.window
    const entryId = await outboxOf(windowId).add(request, placeOf(context))
    // Nothing that could lead to the person stays on the screen or in the page.
    setVisit({ ...nobody, stage: 'thanks', level: said.level, entryId })
    await sendWaiting(windowId)
  }

  const leaving = onLeaving(visit, labelSet)
  const left = useIdle(visit.stage === 'start' ? undefined : visit.stage, () => {
    if (leaving === 'submit') submit(visit)
    else startAgain()
  })
  const goOn = () => (asksForPhone(visit) ? change({ stage: 'phone' }) : submit(visit))
  return (
    <Frame
      device={device}
      countdown={visit.stage === 'start' ? undefined : text.leaving[leaving](left)}
      {...(visit.stage === 'start' && { onService })}
    >
      {visit.stage === 'start' && <StartScreen onChoose={(level) => setVisit(chooseLevel(level))} />}
      {visit.stage === 'reasons' && visit.level !== undefined && (
        <ReasonsScreen
          visit={visit}
          level={visit.level}
          labelSet={labelSet}
          onChange={change}
          onNext={goOn}
          onStartAgain={startAgain}
        />
      )}
      {visit.stage === 'phone' && (
        <PhoneScreen
          phone={visit.phone}
          onChange={(phone) => change({ phone })}
          onSubmit={(phone) => submit({ ...visit, phone })}
          onStartAgain={startAgain}
        />
      )}
      {visit.stage === 'thanks' && (
        <ThanksScreen visit={visit} windowId={context.window.windowId} onDone={startAgain} />
      )}
    </Frame>
  )
}

function placeOf({ hall, window }: TerminalContext): PlaceNames {
  return {
    hall: { zh: hall.name, en: hall.englishName },
    window: { zh: window.name, en: window.englishName },
    service: { zh: window.service, en: window.englishService },
  }
}
