import { useEffect, useRef, useState } from 'react'

/** How long nothing happens before the screen is given to the next visitor. */
export const idleSeconds = 20

/**
 * Counts down while nobody touches anything, and calls `onEnd` at zero; every touch and key starts it again. Answers the
 * seconds that are left. It counts for each `step` anew, and rests where there is none.
 */
export function useIdle(step: string | undefined, onEnd: () => void): number {
  const [left, setLeft] = useState(idleSeconds)
  const end = useRef(onEnd)
  end.current = onEnd
  useEffect(() => {
    if (step === undefined) return
    let endsAt = Date.now() + idleSeconds * 1_000
    setLeft(idleSeconds)
    const again = () => {
      endsAt = Date.now() + idleSeconds * 1_000
      setLeft(idleSeconds)
    }
    const clock = setInterval(() => {
      const seconds = Math.max(0, Math.ceil((endsAt - Date.now()) / 1_000))
      setLeft(seconds)
      if (seconds > 0) return
      clearInterval(clock)
      end.current()
    }, 250)
    const touches = ['pointerdown', 'keydown', 'input'] as const
    for (const touch of touches) document.addEventListener(touch, again, true)
    return () => {
      clearInterval(clock)
      for (const touch of touches) document.removeEventListener(touch, again, true)
    }
  }, [step])
  return left
}
