import { attributesOf, type Told } from './told'

/** Accessibility attributes as the browser know them: `<View {...aria({ role: 'list' })}>`. */
export function aria(told: Told): Record<string, string> {
  return attributesOf('role', told)
}
