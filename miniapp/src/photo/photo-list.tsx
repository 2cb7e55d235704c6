import { useState } from 'react'
import { useText } from '../text'
import { Group, Press } from '../ui'
import { Enlarged } from './enlarged'
import { Picture } from './picture'
import { photoText } from './text'
import './photos.css'

interface PhotoListProps {
  photos: readonly { uploadId: string; url: string }[] | undefined
  /** Asks for the addresses again: they are good for a few minutes. */
  onStale: () => void
}

/** Photos that somebody gave, small; each is shown large at a press. */
export function PhotoList({ photos = [], onStale }: PhotoListProps) {
  const text = useText(photoText)
  const [enlarged, setEnlarged] = useState<number>()
  if (photos.length === 0) return null
  return (
    <Group name={text.given(photos.length)} className="photos__row">
      {photos.map(({ uploadId, url }, index) => (
        <Press
          key={uploadId}
          look="bare"
          className="photos__open"
          label={text.enlarge(index + 1)}
          onPress={() => setEnlarged(index)}
        >
          <Picture className="photos__picture" url={url} label={text.photo(index + 1)} />
        </Press>
      ))}
      {enlarged !== undefined && (
        <Enlarged
          urls={photos.map(({ url }) => url)}
          place={enlarged}
          onStale={onStale}
          onClose={() => setEnlarged(undefined)}
        />
      )}
    </Group>
  )
}
