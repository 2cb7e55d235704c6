import { outcomeNames } from '@minping/shared/review'
import { fullDayText, momentText } from '../../../text/dates'
import type { EnteredRecord, ServingWindow } from '../types'

/** A line of the slip, centred; long ones go over several. */
export interface SlipLine {
  text: string
  size: 30 | 34 | 38 | 48 | 56
  bold?: boolean
  /** Space above. */
  above: number
}

/** What stands above and below the QR code. */
export interface Slip {
  above: SlipLine[]
  below: SlipLine[]
}

/** The slip that a person takes along: in Chinese with a line in English, whatever language its clerk reads. */
export function slipOf(
  { projectNo, item, outcome }: EnteredRecord,
  code: NonNullable<EnteredRecord['code']>,
  { hall, window }: ServingWindow,
): Slip {
  const until = momentText('zh', code.expiresAt)
  return {
    above: [
      { text: hall.name, size: 48, bold: true, above: 0 },
      { text: `${window.name} · ${window.service}`, size: 38, above: 8 },
      { text: item.name, size: 38, bold: true, above: 24 },
      { text: `办理结果：${outcome === 'done' ? '办成' : outcomeNames[outcome].zh}`, size: 34, above: 8 },
      { text: `办件编号 ${projectNo}`, size: 34, above: 4 },
      { text: '请您评价这次办事', size: 56, bold: true, above: 36 },
    ],
    below: [
      { text: code.text, size: 48, bold: true, above: 8 },
      { text: '微信扫码评价；也可打开民评，填写上面的评价码', size: 34, above: 12 },
      { text: `${until} 前有效，只能评价一次，可以匿名`, size: 34, above: 8 },
      { text: `Scan to rate this service, until ${fullDayText('en', code.expiresAt)}.`, size: 30, above: 20 },
    ],
  }
}
