import { Press } from '../../ui'

interface ToggleProps {
  on: boolean
  onChange: (on: boolean) => void
  children: string
}

/** Something that is so or not. */
export function Toggle({ on, onChange, children }: ToggleProps) {
  return (
    <Press className="toggle" pressed={on} {...(on && { icon: 'check' })} onPress={() => onChange(!on)}>
      {children}
    </Press>
  )
}
