import { attributesOf, type Told } from './told'

/** Accessibility attributes as the mini-program's templates know them: `<View {...aria({ role: 'list' })}>`. */
export function aria(told: Told): Record<string, string> {
  return attributesOf('aria-role', told)
}
