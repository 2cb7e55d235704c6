import { type Language, useLanguage } from '../service/preferences'
import type { Words } from './words'

/** A part of the app's words in the chosen language: `const text = useText(homeText)`. */
export function useText<Text>(words: Words<Text>): Text {
  return words[useLanguage()]
}

/** The name of a place or matter, as the service answers it, in a language. */
export function nameIn(language: Language, named: { name: string; englishName: string }): string {
  return language === 'zh' ? named.name : named.englishName || named.name
}
