export type IconName =
  | 'alert'
  | 'back'
  | 'bars'
  | 'bin'
  | 'building'
  | 'calendar'
  | 'chart'
  | 'check'
  | 'clock'
  | 'close'
  | 'copy'
  | 'down'
  | 'eye'
  | 'face-1'
  | 'face-2'
  | 'face-3'
  | 'face-4'
  | 'face-5'
  | 'flag'
  | 'forward'
  | 'info'
  | 'leave'
  | 'list'
  | 'message'
  | 'offline'
  | 'pen'
  | 'person'
  | 'phone'
  | 'picture'
  | 'plus'
  | 'refresh'
  | 'return'
  | 'scan'
  | 'send'
  | 'shield'
  | 'up'

export interface IconProps {
  name: IconName
  size?: 'small' | 'large' | undefined
}

export function iconClass({ name, size }: IconProps): string {
  return `icon icon--${name}${size ? ` icon--${size}` : ''}`
}
