import type { PublicPlaceView } from '@minping/shared/api'
import { percentWords } from '../../figures/figure-words'
import type { Language } from '../../service'
import { boardText } from '../text/board'

type PublicFigure = PublicPlaceView['badRate']

/** 98.74%, or that there is none, or that it is not shown. */
export function rateWords({ hidden, percent }: PublicFigure, language: Language): string {
  const text = boardText[language]
  if (hidden) return text.hidden
  return percent === null ? text.noData : percentWords(percent)
}

/** What a place is called. */
export function placeName(
  { scopeName, scopeEnglishName }: Pick<PublicPlaceView, 'scopeName' | 'scopeEnglishName'>,
  language: Language,
): string {
  return language === 'zh' ? scopeName : scopeEnglishName
}
