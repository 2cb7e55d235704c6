import { Text } from '@tarojs/components'
import { useText } from '../../text'
import { Icon } from '../../ui'
import { contentText } from '../text/content'
import './content.css'

interface PhotosNoteProps {
  of: { photosHidden?: number | undefined; photosSuspect?: number | undefined }
}

/** Said where photos are hidden from staff, or found suspect; nothing where none are. */
export function PhotosNote({ of: { photosHidden, photosSuspect } }: PhotosNoteProps) {
  const text = useText(contentText)
  return (
    <>
      {photosHidden !== undefined && (
        <Text className="words-note">
          <Icon name="shield" size="small" />
          {` ${text.photosHidden(photosHidden)}`}
        </Text>
      )}
      {photosSuspect !== undefined && (
        <Text className="words-note words-note--suspect">
          <Icon name="alert" size="small" />
          {` ${text.photosSuspect(photosSuspect)}`}
        </Text>
      )}
    </>
  )
}
