import { Image } from '@tarojs/components'
import { aria } from '../ui'
import type { PictureProps } from './picture-props'

/** A photo, cut to the place that it has unless it is `whole`. */
export function Picture({ url, label, whole, className, onBroken }: PictureProps) {
  return (
    <Image
      className={className}
      src={url}
      mode={whole ? 'aspectFit' : 'aspectFill'}
      {...(onBroken && { onError: onBroken })}
      {...aria({ role: 'img', label })}
    />
  )
}
