import { View } from '@tarojs/components'
import { type IconProps, iconClass } from './names'
import './icon.css'

/** A drawing beside words, in the colour of the text; it is never the only carrier of a meaning, so readers skip it. */
export function Icon(props: IconProps) {
  return <View aria-hidden="true" className={iconClass(props)} />
}
