import type { Bilingual } from './problem'
import { shelf } from './storage'

/** The survey that a business answers on this phone, as far as the home page tells: its own package has the rest. */
export interface SurveyMark {
  name: Bilingual
  state: 'begun' | 'waiting' | 'refused' | 'submitted'
}

export const surveyMark = shelf<SurveyMark>('businessMark')
