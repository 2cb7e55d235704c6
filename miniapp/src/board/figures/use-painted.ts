import { useEffect, useState } from 'react'

/**
 * Whether what was drawn first has been painted. What lies below the window is drawn after it: a slow phone shows the
 * words that a person reads first before the charts that they scroll to.
 */
export function usePainted(): boolean {
  const [painted, setPainted] = useState(false)
  useEffect(() => {
    const clock = setTimeout(() => setPainted(true))
    return () => clearTimeout(clock)
  }, [])
  return painted
}
