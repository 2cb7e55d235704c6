import { useEffect, useState } from 'react'
import { keepAwake } from '../device/kiosk'
import { useDevice } from '../device/use-device'
import { keepPage } from '../device/worker'
import { Frame } from '../parts/frame'
import { BindScreen } from '../screens/bind-screen'
import { ClosedScreen } from '../screens/closed-screen'
import { ServicePanel } from '../screens/service-panel'
import { VisitScreens } from '../screens/visit-screens'

/** 评价器: the whole screen of a tablet at a window. It leads to no other page. */
export default function TerminalPage() {
  const device = useDevice()
  const [panel, setPanel] = useState(false)
  useEffect(keepAwake, [])
  useEffect(() => {
    keepPage()
  }, [])
  const { standing, context } = device

  if (panel) return <ServicePanel device={device} onClose={() => setPanel(false)} />
  if (standing === 'unbound') {
    return (
      <Frame device={device}>
        <BindScreen device={device} />
      </Frame>
    )
  }
  if (standing !== 'serving' || !context) {
    return (
      <Frame device={device} onService={() => setPanel(true)}>
        <ClosedScreen device={device} />
      </Frame>
    )
  }
  return <VisitScreens device={device} context={context} onService={() => setPanel(true)} />
}
