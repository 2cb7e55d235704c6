import { useEffect, useState } from 'react'

const narrow = '(max-width: 767px)'

/** Whether there is room for a few questions only. */
export function useNarrow(): boolean {
  const [isNarrow, setNarrow] = useState(() => matchMedia(narrow).matches)
  useEffect(() => {
    const follow = () => setNarrow(matchMedia(narrow).matches)
    window.addEventListener('resize', follow)
    return () => window.removeEventListener('resize', follow)
  }, [])
  return isNarrow
}
