import { dayAfter, shanghaiDay } from '@minping/shared/calendar'
import type { Wave, Words } from '@minping/shared/survey'

/** A wave of the demonstration, with how its businesses behave. */
export interface WavePlan
  extends Pick<Wave, 'waveId' | 'name' | 'questionnaireId' | 'mode' | 'opensOn' | 'closesOn' | 'quotas'> {
  /** How many are invited, or in an open wave come by themselves. */
  size: number
  /** Shares of those that have submitted and that have only begun. */
  submitted: number
  begun: number
  /** What most scores scatter around, on 0–1. */
  level: number
  isSummaryPublished: boolean
}

/** The story of the surveys: three waves are over, two can be answered today. */
export function planWaves(now: Date): WavePlan[] {
  const today = shanghaiDay(now)
  const wave = (
    waveId: string,
    name: Words,
    questionnaireId: string,
    [opens, closes]: readonly [number, number],
    more: Pick<WavePlan, 'size' | 'submitted' | 'begun' | 'level'> & Partial<WavePlan>,
  ): WavePlan => ({
    waveId,
    name,
    questionnaireId,
    mode: 'invited',
    opensOn: dayAfter(today, opens),
    closesOn: dayAfter(today, closes),
    quotas: [],
    isSummaryPublished: false,
    ...more,
  })
  const five = 'five-environments'
  return [
    wave(
      'demo-environments-1',
      { zh: '演示：营商环境调查第一批', en: 'Demonstration: business environment, wave 1' },
      five,
      [-200, -170],
      {
        ...{ size: 160, submitted: 0.62, begun: 0.05, level: 0.72, isSummaryPublished: true },
      },
    ),
    wave(
      'demo-environments-2',
      { zh: '演示：营商环境调查第二批', en: 'Demonstration: business environment, wave 2' },
      five,
      [-100, -70],
      {
        ...{ size: 160, submitted: 0.7, begun: 0.05, level: 0.78, isSummaryPublished: true },
      },
    ),
    wave(
      'demo-promises',
      { zh: '演示：承诺落实情况调查', en: 'Demonstration: promises of the plan' },
      'plan-promises',
      [-60, -30],
      {
        ...{ size: 160, submitted: 0.66, begun: 0.04, level: 0.8, isSummaryPublished: true },
      },
    ),
    wave(
      'demo-environments-3',
      { zh: '演示：营商环境调查第三批', en: 'Demonstration: business environment, wave 3' },
      five,
      [-14, 21],
      {
        ...{ size: 160, submitted: 0.35, begun: 0.08, level: 0.82 },
      },
    ),
    wave(
      'demo-halls',
      { zh: '演示：政务服务体验调查（自愿参加）', en: 'Demonstration: service of the halls, open to all' },
      'hall-service',
      [-20, 40],
      {
        ...{ mode: 'open', size: 60, submitted: 0.9, begun: 0.1, level: 0.8 },
        quotas: [
          { quotaId: 'lodging', name: { zh: '住宿和餐饮业', en: 'Lodging and catering' }, most: 200, industry: 'H' },
        ],
      },
    ),
  ]
}
