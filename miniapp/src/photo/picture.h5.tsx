import type { PictureProps } from './picture-props'

/** A photo, cut to the place that it has unless it is `whole`. */
export function Picture({ url, label, whole, className, onBroken }: PictureProps) {
  return (
    <img
      className={className}
      // No address yet is no picture, and not a broken one.
      {...(url && { src: url })}
      alt={label}
      style={{ objectFit: whole ? 'contain' : 'cover' }}
      onError={onBroken}
    />
  )
}
