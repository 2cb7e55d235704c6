/** What a control tells a screen reader. Everything is text, as templates carry it. */
export interface Told {
  role?: string
  label?: string | undefined
  checked?: boolean | undefined
  pressed?: boolean | undefined
  disabled?: boolean | undefined
  expanded?: boolean | undefined
  invalid?: boolean | undefined
  hidden?: boolean | undefined
  modal?: boolean | undefined
  live?: 'polite' | 'assertive'
  level?: 1 | 2 | 3
}

/** The attributes for it, with the platform's own name for the role. */
export function attributesOf(roleName: 'role' | 'aria-role', { role, ...told }: Told): Record<string, string> {
  const pairs = [
    [roleName, role] as const,
    ...Object.entries(told).map(([name, value]) => [`aria-${name}`, value] as const),
  ]
  return Object.fromEntries(pairs.flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])))
}
