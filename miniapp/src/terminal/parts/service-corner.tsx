import { useRef } from 'react'
import { useText } from '../../text'
import { Icon } from '../../ui'
import type { Device } from '../device/use-device'
import { terminalText } from '../text/terminal'

const holdMilliseconds = 3_000

/** How the terminal stands, in a corner; staff hold it, with a finger or a key, for the service panel. */
export function ServiceCorner({ device, onHeld }: { device: Device; onHeld: () => void }) {
  const text = useText(terminalText)
  const clock = useRef<ReturnType<typeof setTimeout>>()
  const { online, waiting } = device
  const begin = () => {
    clearTimeout(clock.current)
    clock.current = setTimeout(onHeld, holdMilliseconds)
  }
  const end = () => clearTimeout(clock.current)
  const standing = online ? (waiting > 0 ? text.waiting(waiting) : text.allSent) : text.offline(waiting)
  return (
    <button
      type="button"
      className={`press terminal__corner${online ? '' : ' terminal__corner--offline'}`}
      aria-label={`${standing} · ${text.service}`}
      onPointerDown={begin}
      onPointerUp={end}
      onPointerLeave={end}
      onPointerCancel={end}
      onKeyDown={(event) => {
        if (!event.repeat && (event.key === 'Enter' || event.key === ' ')) begin()
      }}
      onKeyUp={end}
      onBlur={end}
    >
      {!online && <Icon name="offline" size="small" />}
      {standing}
    </button>
  )
}
