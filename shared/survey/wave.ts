import type { Words } from './questionnaire.ts'

/** 企业规模, 统计上大中小微型企业划分办法（2017）. */
export const businessSizes = ['large', 'medium', 'small', 'micro'] as const
export type BusinessSize = (typeof businessSizes)[number]

/** 国民经济行业分类 (GB/T 4754-2017), the sections A–T. */
export const industries = [
  'A',
  'B',
  'C',
  'D',
  'E',
  'F',
  'G',
  'H',
  'I',
  'J',
  'K',
  'L',
  'M',
  'N',
  'O',
  'P',
  'Q',
  'R',
  'S',
  'T',
] as const
export type Industry = (typeof industries)[number]

/** What a business is counted under: where it is, what it does, how large it is. */
export interface Stratum {
  regionCode: string
  industry: Industry
  size: BusinessSize
}

/** A stratum as text: `530702.F.small`. */
export function stratumText({ regionCode, industry, size }: Stratum): string {
  return `${regionCode}.${industry}.${size}`
}

/** The stratum that a text of stratumText stands for. */
export function readStratumText(text: string): Stratum {
  const [regionCode = '', industry, size] = text.split('.')
  return { regionCode, industry: industry as Industry, size: size as BusinessSize }
}

/** Who may answer: those drawn into a sample, or every business that wants to. Never mixed in one figure. */
export const waveModes = ['invited', 'open'] as const
export type WaveMode = (typeof waveModes)[number]

export const waveStates = ['preparing', 'open', 'closed'] as const
export type WaveState = (typeof waveStates)[number]

/** At most `most` submitted responses that fulfil all that is named here. */
export interface Quota {
  quotaId: string
  name: Words
  most: number
  regionCode?: string | undefined
  industry?: Industry | undefined
  size?: BusinessSize | undefined
  answer?: { question: string; option: string } | undefined
}

/** 调查批次: one questionnaire version, asked of one population in one period. Days are Shanghai days, both included. */
export interface Wave {
  waveId: string
  name: Words
  questionnaireId: string
  questionnaireVersion: number
  mode: WaveMode
  opensOn: string
  closesOn: string
  /** Released waves open by the calendar; before, they are being prepared. */
  released: boolean
  /** Closed by hand before its last day. */
  closedAt?: string | undefined
  /** Figures about fewer responses than this are not shown to anybody. */
  threshold: number
  quotas: readonly Quota[]
  /** Businesses of the register by stratum text when the sample was drawn: what weights gross up to. */
  population: Readonly<Record<string, number>>
  /** Invited businesses by stratum text. */
  invited: Readonly<Record<string, number>>
  /** Who draws again with the same seed from the same register gets the same sample. */
  sample?: { seed: string; size: number; drawnAt: string } | undefined
  summaryPublishedAt?: string | undefined
  version: number
  generated: boolean
}

/** Where a wave stands on a Shanghai day. */
export function waveState(wave: Pick<Wave, 'released' | 'opensOn' | 'closesOn' | 'closedAt'>, day: string): WaveState {
  if (wave.closedAt !== undefined) return 'closed'
  if (!wave.released || day < wave.opensOn) return 'preparing'
  return day <= wave.closesOn ? 'open' : 'closed'
}
