import { useCallback, useEffect, useState } from 'react'

/** Whether the page is to be whole because it is printed, and the way to print it. */
export function usePrinting(): [boolean, (() => void) | undefined] {
  const [isWhole, setWhole] = useState(false)
  useEffect(() => {
    if (!isWhole) return
    // Charts measure their room first, in the frame after they are drawn.
    const frame = requestAnimationFrame(() => {
      window.print()
      setWhole(false)
    })
    return () => cancelAnimationFrame(frame)
  }, [isWhole])
  return [isWhole, useCallback(() => setWhole(true), [])]
}
