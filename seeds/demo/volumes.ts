import type { Channel } from '@minping/shared/review'

/** How much and how well, for a believable city: every number here is made up. Codes without a number count as 1. */

/** Share of a year's services among the years. */
export const yearVolumes: Readonly<Record<number, number>> = { 2022: 0.6, 2023: 0.82, 2024: 1, 2025: 1.1, 2026: 1.15 }

/** January to December: few around the spring festival, many in March and before the year's end. */
export const monthVolumes = [1.05, 0.78, 1.18, 1.05, 0.98, 1, 1.1, 1.05, 1, 0.88, 1.05, 1.08] as const

/** Sunday to Saturday, on days that are worked. */
export const weekdayVolumes = [0.7, 1.28, 1.12, 1, 0.96, 0.86, 0.7] as const

/** On days off people still rate what they did online or at a machine. */
export const dayOffVolume = 0.03

/** Half hours of a working day (`HH:MM` they begin) and how busy they are. */
export const busyHours: readonly (readonly [from: string, weight: number])[] = [
  ['09:00', 0.8],
  ['09:30', 1.3],
  ['10:00', 1.6],
  ['10:30', 1.5],
  ['11:00', 1.2],
  ['11:30', 0.7],
  ['12:30', 0.15],
  ['13:00', 0.6],
  ['13:30', 0.9],
  ['14:00', 1.2],
  ['14:30', 1.4],
  ['15:00', 1.4],
  ['15:30', 1.1],
  ['16:00', 0.9],
  ['16:30', 0.5],
  ['18:30', 0.1],
  ['20:00', 0.12],
]

/** Share of services among the halls, by region. */
export const regionVolumes: Readonly<Record<string, number>> = {
  530700: 2.4,
  530702: 2.7,
  530721: 1.5,
  530722: 1.4,
  530723: 1.1,
  530724: 0.9,
}

/** Share of services among the windows of a hall, by the kind of department (the code after the region). */
export const departmentVolumes: Readonly<Record<string, number>> = {
  'natural-resources': 1.6,
  'social-security': 1.5,
  'healthcare-security': 1.5,
  'public-security': 1.4,
  tax: 1.3,
  market: 1.2,
  'housing-fund': 0.9,
  'civil-affairs': 0.8,
  'government-services': 0.7,
  housing: 0.6,
  transport: 0.5,
  health: 0.5,
  power: 0.35,
  water: 0.35,
  gas: 0.2,
}

/** 默认评价: how many of a year's services nobody judged. */
export const defaultShares: Readonly<Record<number, number>> = {
  2022: 0.38,
  2023: 0.33,
  2024: 0.28,
  2025: 0.24,
  2026: 0.21,
}

export const laterDefaultShare = 0.2

/** How people give their reviews. */
export const channelWeights: Readonly<Record<Channel, number>> = { qr: 58, mobile: 19, tablet: 13, pc: 6, terminal: 4 }

/** 差评 among the active reviews of a year, before appeals: around what the targets of 97, 98 and 99 % allow. */
export const badShares: Readonly<Record<number, number>> = {
  2022: 0.0285,
  2023: 0.0203,
  2024: 0.0139,
  2025: 0.0116,
  2026: 0.0102,
}
export const laterBadShare = 0.01

/** How much more often a hall, or a kind of window, is judged badly. */
export const regionTrouble: Readonly<Record<string, number>> = {
  530700: 0.8,
  530702: 1.15,
  530721: 0.85,
  530722: 1,
  530723: 0.9,
  530724: 1.45,
}
export const departmentTrouble: Readonly<Record<string, number>> = {
  'natural-resources': 1.4,
  'healthcare-security': 1.2,
  housing: 1.3,
  tax: 1.1,
  'public-security': 0.85,
  'civil-affairs': 0.6,
}

/** The weeks before `now` are busier and worse, the more so the nearer, so that the queue has work in it. */
export const recent = { days: 21, volume: 0.6, trouble: 26 } as const

/** 5, 4 and 3 among good active reviews, by region. */
export const goodLevelWeights: Readonly<Record<string, readonly [number, number, number]>> = {
  530700: [0.78, 0.17, 0.05],
  530702: [0.72, 0.2, 0.08],
  530721: [0.76, 0.18, 0.06],
  530722: [0.73, 0.2, 0.07],
  530723: [0.75, 0.19, 0.06],
  530724: [0.66, 0.23, 0.11],
}
