import { observable, useObservable } from './observable'
import { shelf } from './storage'

export type Language = 'zh' | 'en'

/** How a person wants to read the app. */
export interface Preferences {
  language: Language
  /** 长辈版: larger text and targets. */
  elder: boolean
}

const kept = shelf<Preferences>('preferences')
const preferences = observable<Preferences>({ language: 'zh', elder: false, ...kept.read() })

export function usePreferences(): Preferences {
  return useObservable(preferences)
}

/** The language alone: larger letters are the styles' matter, and nothing is drawn anew for them. */
export function useLanguage(): Language {
  return useObservable(preferences, ({ language }) => language)
}

/** Changes a preference for every page, and keeps it where the phone allows. */
export function prefer(change: Partial<Preferences>): void {
  const chosen = { ...preferences.get(), ...change }
  preferences.set(chosen)
  try {
    kept.write(chosen)
  } catch {
    // Storage is closed: the choice holds until the app is.
  }
}
