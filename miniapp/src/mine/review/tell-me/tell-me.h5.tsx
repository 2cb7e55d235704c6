import type { TellMeProps } from './props'

/** A browser can't be told anything by WeChat. */
export function TellMe(_: TellMeProps) {
  return null
}
