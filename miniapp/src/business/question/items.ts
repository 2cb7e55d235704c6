import { type ScaleName, scoreName, scoresOf } from '@minping/shared/survey'
import type { Language } from '../../service'
import type { IconName } from '../../ui'
import { notExperienced } from './edit'
import type { OptionItem } from './options-props'

export function notExperiencedItem(label: string): OptionItem {
  return { value: notExperienced, label, apart: true }
}

const faces: Record<ScaleName, readonly IconName[]> = {
  five: ['face-1', 'face-2', 'face-3', 'face-4', 'face-5'],
  three: ['face-2', 'face-3', 'face-4'],
  eleven: [],
}

/** The scores of a scale as options: words best first, numbers from 0. */
export function scaleItems(scale: ScaleName, language: Language): OptionItem[] {
  const items = scoresOf(scale).map((score, index) => ({
    value: String(score),
    label: scoreName(scale, score)[language],
    icon: faces[scale][index],
  }))
  return scale === 'eleven' ? items : items.reverse()
}
