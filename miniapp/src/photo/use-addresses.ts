import { useEffect, useState } from 'react'
import { addressOfPhoto, type KeptPhoto } from '../service'

/** Where kept photos can be shown from, as soon as that is known. */
export function useAddresses(photos: readonly KeptPhoto[]): ReadonlyMap<string, string> {
  const [addresses, setAddresses] = useState<ReadonlyMap<string, string>>(new Map())
  const ids = photos.map(({ photoId }) => photoId).join(' ')
  useEffect(() => {
    let isShown = true
    for (const photoId of ids.split(' ').filter(Boolean)) {
      addressOfPhoto(photoId).then((address) => {
        if (isShown && address) setAddresses((known) => new Map([...known, [photoId, address]]))
      })
    }
    return () => {
      isShown = false
    }
  }, [ids])
  return addresses
}
