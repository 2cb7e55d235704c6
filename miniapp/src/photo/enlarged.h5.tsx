import { useText } from '../text'
import { Dialog } from '../ui'
import type { EnlargedProps } from './enlarged-props'
import { Picture } from './picture'
import { photoText } from './text'

/** One photo, large, above the page. Where its address is over, the page asks for another. */
export function Enlarged({ urls, place, onStale, onClose }: EnlargedProps) {
  const text = useText(photoText)
  const label = text.photo(place + 1)
  return (
    <Dialog title={label} onClose={onClose}>
      <Picture whole className="photos__large" url={urls[place] ?? ''} label={label} onBroken={onStale} />
    </Dialog>
  )
}
