import { useEffect, useState } from 'react'

const desk = '(min-width: 960px)'

/** Whether there is room for a list and what is chosen from it side by side. */
export function useWide(): boolean {
  const [wide, setWide] = useState(() => matchMedia(desk).matches)
  useEffect(() => {
    const follow = () => setWide(matchMedia(desk).matches)
    window.addEventListener('resize', follow)
    return () => window.removeEventListener('resize', follow)
  }, [])
  return wide
}
