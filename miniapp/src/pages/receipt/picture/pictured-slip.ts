import { levelNames } from '@minping/shared/review'
import type { Language } from '../../../service'
import { momentText } from '../../../text'
import { receiptText } from '../../../text/receipt'
import { shellText } from '../../../text/shell'
import { nextSteps } from '../next-steps'
import type { Slip } from '../slip'

/** A line of the picture. */
export interface PictureLine {
  text: string
  size: 26 | 30 | 44 | 52
  tone: 'brand' | 'ink' | 'soft'
  bold?: boolean
  /** Space above. */
  above: number
}

/** The lines of a receipt's picture, from top to bottom. */
export function picturedSlip(slip: Slip, language: Language): PictureLine[] {
  const text = receiptText[language]
  const shell = shellText[language]
  const { receipt, place } = slip
  return [
    { text: `${shell.product} · ${text.title}`, size: 30, tone: 'brand', bold: true, above: 0 },
    { text: text.number, size: 26, tone: 'soft', above: 48 },
    { text: receipt.receiptNo, size: 52, tone: 'ink', bold: true, above: 8 },
    { text: levelNames[receipt.level][language], size: 44, tone: 'ink', bold: true, above: 40 },
    { text: `${place.hall[language]} · ${place.window[language]}`, size: 30, tone: 'ink', above: 16 },
    { text: place.service[language], size: 30, tone: 'ink', above: 4 },
    { text: momentText(language, receipt.submittedAt), size: 26, tone: 'soft', above: 4 },
    ...nextSteps(slip, text, language).map(
      ({ title, when }, index): PictureLine => ({
        text: `${when}  ${title}`,
        size: 30,
        tone: 'ink',
        above: index ? 8 : 40,
      }),
    ),
  ]
}
