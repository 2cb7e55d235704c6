import { useState } from 'react'
import { useText } from '../../text'
import { Press } from '../../ui'
import type { Device } from '../device/use-device'
import { serviceText } from '../text/service'
import { BindScreen } from './bind-screen'

/** Why nobody can rate here just now, and what visitors and staff do instead. */
export function ClosedScreen({ device }: { device: Device }) {
  const text = useText(serviceText)
  const [binding, setBinding] = useState(false)
  const { standing, waiting, refresh, online } = device
  if (binding) return <BindScreen device={device} onBound={() => setBinding(false)} />
  if (standing === 'checking' || standing === 'serving') {
    return (
      <div className="terminal__narrow">
        <h1 className="terminal__title">{text.checking}</h1>
        {!online && <p>{text.checkingNote}</p>}
        <Press wide onPress={refresh}>
          {text.retry}
        </Press>
      </div>
    )
  }
  const isRetired = standing === 'outOfService'
  return (
    <div className="terminal__narrow">
      <h1 className="terminal__title">{isRetired ? text.retiredTitle : text.windowTitle}</h1>
      <p>{isRetired ? text.retiredNote : text.windowNote}</p>
      {waiting > 0 && <p>{text.keptReviews(waiting)}</p>}
      <Press wide onPress={() => setBinding(true)}>
        {text.enterCode}
      </Press>
      <Press look="plain" onPress={refresh}>
        {text.retry}
      </Press>
    </div>
  )
}
