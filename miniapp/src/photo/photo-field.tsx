import { mostFiles } from '@minping/shared/upload'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { addPhotos, type KeepingFault, type OutgoingPhoto, usePreferences } from '../service'
import { useText } from '../text'
import { FieldError, Group, Press } from '../ui'
import { Picture } from './picture'
import { photoText } from './text'
import { useAddresses } from './use-addresses'
import './photos.css'

interface PhotoFieldProps {
  photos: readonly OutgoingPhoto[]
  disabled: boolean
  onChange: (photos: OutgoingPhoto[]) => void
}

/** Photos to be sent with what is said: those that were chosen, and room for more. */
export function PhotoField({ photos, disabled, onChange }: PhotoFieldProps) {
  const { language } = usePreferences()
  const text = useText(photoText)
  const addresses = useAddresses(photos)
  const [fault, setFault] = useState<KeepingFault>()
  const [busy, setBusy] = useState(false)
  const room = mostFiles - photos.length
  const refused = photos.find((photo) => photo.fault)?.fault

  async function add(): Promise<void> {
    setFault(undefined)
    setBusy(true)
    const added = await addPhotos(room)
    setBusy(false)
    setFault(added.fault)
    if (added.photos.length > 0) onChange([...photos, ...added.photos])
  }

  return (
    <Group name={text.title} className="photos">
      {photos.length > 0 && (
        <View className="photos__row">
          {photos.map(({ photoId, fault: why }, index) => (
            <View key={photoId} className={`photos__one${why ? ' photos__one--wrong' : ''}`}>
              <Picture className="photos__picture" url={addresses.get(photoId) ?? ''} label={text.photo(index + 1)} />
              <Press
                look="plain"
                icon="close"
                className="photos__remove"
                label={text.remove(index + 1)}
                disabled={disabled}
                onPress={() => onChange(photos.filter((photo) => photo.photoId !== photoId))}
              />
            </View>
          ))}
        </View>
      )}
      {room > 0 && (
        <Press icon="plus" className="photos__add" busy={busy} disabled={disabled} onPress={add}>
          {photos.length === 0 ? text.add : text.addMore(room)}
        </Press>
      )}
      <Text className="soft small">{text.hint}</Text>
      <FieldError error={refused ? refused[language] : fault && text[fault]} />
    </Group>
  )
}
