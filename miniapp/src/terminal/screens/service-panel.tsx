import { useState } from 'react'
import { usePreferences } from '../../service'
import { nameIn, useText } from '../../text'
import { Press } from '../../ui'
import { buildName } from '../device/build-name'
import { fillScreen } from '../device/kiosk'
import { outboxOf, waitingElsewhere } from '../device/outbox'
import { boundWindow } from '../device/session'
import type { Device } from '../device/use-device'
import { Frame } from '../parts/frame'
import { momentOf } from '../parts/moment'
import { serviceText } from '../text/service'
import { useIdle } from '../visit/use-idle'
import { BindScreen } from './bind-screen'

/** What staff need to know of a terminal. It never shows what a visitor said. */
export function ServicePanel({ device, onClose }: { device: Device; onClose: () => void }) {
  const { language } = usePreferences()
  const text = useText(serviceText)
  const [binding, setBinding] = useState(false)
  const [busy, setBusy] = useState(false)
  useIdle(binding ? undefined : 'panel', onClose)
  const { context, heardAt, waiting } = device
  const windowId = boundWindow() ?? ''
  const refusals = outboxOf(windowId)
    .unsent()
    .flatMap(({ refusal }) => refusal ?? [])

  async function sendNow() {
    setBusy(true)
    await device.refresh()
    setBusy(false)
  }
  return (
    <Frame device={device}>
      <div className="terminal__narrow">
        <h1 className="terminal__title">{text.panel}</h1>
        <dl className="terminal__facts">
          <dt>{text.window}</dt>
          <dd>
            {context ? `${nameIn(language, context.hall)} ${nameIn(language, context.window)} · ` : ''}
            {windowId}
          </dd>
          <dt>{text.build}</dt>
          <dd>{buildName()}</dd>
          <dt>{text.heardAt}</dt>
          <dd>{heardAt === undefined ? text.never : momentOf(language, heardAt)}</dd>
          <dt>{text.waiting}</dt>
          <dd>{waiting === 0 ? text.nothing : text.count(waiting)}</dd>
          {refusals.length > 0 && (
            <>
              <dt>{text.refused}</dt>
              <dd>
                {text.count(refusals.length)}：
                {[...new Set(refusals.map(({ sentence }) => sentence[language]))].join(' ')}
              </dd>
            </>
          )}
        </dl>
        {waitingElsewhere(windowId).map((other) => (
          <p key={other.windowId}>{text.elsewhere(other.windowId, other.count)}</p>
        ))}
        <div className="terminal__ways">
          <Press look="filled" busy={busy} onPress={sendNow}>
            {text.sendNow}
          </Press>
          <Press onPress={fillScreen}>{text.fullScreen}</Press>
          <Press onPress={onClose}>{text.close}</Press>
        </div>
        {binding ? (
          <BindScreen device={device} onBound={onClose} />
        ) : (
          <>
            <p className="soft">{text.bindAnewNote}</p>
            <Press look="plain" onPress={() => setBinding(true)}>
              {text.bindAnew}
            </Press>
          </>
        )}
      </div>
    </Frame>
  )
}
