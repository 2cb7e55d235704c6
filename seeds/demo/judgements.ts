import { instantAt, shanghaiDay } from '@minping/shared/calendar'
import { type Judgement, type Label, type LabelSet, type Level, labelsOfLevel } from '@minping/shared/review'
import type { City } from '../city.ts'
import { composeComment } from './comments.ts'
import { departmentKind, type Occasion, recency } from './occasions.ts'
import type { Random } from './random.ts'
import {
  badShares,
  defaultShares,
  departmentTrouble,
  goodLevelWeights,
  laterBadShare,
  laterDefaultShare,
  recent,
  regionTrouble,
} from './volumes.ts'

/** A service and the level that it was judged with, or that the system recorded. */
export interface JudgedOccasion extends Occasion {
  kind: 'active' | 'default'
  level: Level
}

/** What somebody said, and the label that the words are about (chosen or not). */
export interface SaidJudgement extends Judgement {
  theme: string
}

/** Decides for every service whether somebody judged it, and how. */
export function judgeOccasions(
  city: City,
  occasions: readonly Occasion[],
  now: Date,
  random: Random,
): JudgedOccasion[] {
  const kinds = occasions.map((occasion) => kindOf(occasion, city, now, random))
  const bad = chooseBad(occasions, kinds, now, random)
  const judged = occasions.map((occasion, index): JudgedOccasion => {
    if (kinds[index] === 'default') {
      return { ...occasion, at: recordingTime(occasion, city, random), kind: 'default', level: 3 }
    }
    const level = bad.has(index) ? badLevel(random) : goodLevel(occasion, random)
    return { ...occasion, kind: 'active', level }
  })
  return judged.sort((one, other) => one.at.getTime() - other.at.getTime())
}

/** 默认评价 are recorded after closing on a working day that is over. */
function kindOf(occasion: Occasion, city: City, now: Date, random: Random): JudgedOccasion['kind'] {
  const share = defaultShares[yearOf(occasion)] ?? laterDefaultShare
  const recordable = occasion.working && latestRecording(occasion, city) <= now.getTime()
  return random.chance(share) && recordable ? 'default' : 'active'
}

function latestRecording(occasion: Occasion, city: City): number {
  return instantAt(shanghaiDay(occasion.at), city.profile.closingTime).getTime() + 30 * 60_000
}

function recordingTime(occasion: Occasion, city: City, random: Random): Date {
  return new Date(latestRecording(occasion, city) - random.between(0, 29 * 60) * 1000)
}

/** Which active services were judged badly: each year exactly its share, spread by how much trouble a place and month had. */
function chooseBad(
  occasions: readonly Occasion[],
  kinds: readonly JudgedOccasion['kind'][],
  now: Date,
  random: Random,
): Set<number> {
  const active = [...occasions.keys()].filter((index) => kinds[index] === 'active')
  const trouble = troubleMeter(now, random)
  const chosen = new Set<number>()
  for (const year of new Set(occasions.map(yearOf))) {
    const share = badShares[year] ?? laterBadShare
    const ofYear = active.flatMap((index) => {
      const occasion = occasions[index]
      return occasion && yearOf(occasion) === year ? [{ index, trouble: trouble(occasion) }] : []
    })
    const total = ofYear.reduce((sum, one) => sum + one.trouble, 0)
    let reached = random.fraction()
    for (const one of ofYear) {
      reached += (one.trouble / total) * ofYear.length * share
      if (reached < 1) continue
      chosen.add(one.index)
      reached -= 1
    }
  }
  return chosen
}

/** How much trouble a place has at a time; each hall has its good and its bad months. */
function troubleMeter(now: Date, random: Random): (occasion: Occasion) => number {
  const months = new Map<string, number>()
  return (occasion) => {
    const { window, at } = occasion
    const month = `${window.hallId} ${shanghaiDay(at).slice(0, 7)}`
    const luck = months.get(month) ?? 0.3 + 1.4 * random.fraction()
    months.set(month, luck)
    const place = (regionTrouble[window.regionCode] ?? 1) * (departmentTrouble[departmentKind(window)] ?? 1)
    return place * luck * (1 + recent.trouble * recency(at, now))
  }
}

function badLevel(random: Random): Level {
  return random.chance(0.64) ? 2 : 1
}

function goodLevel(occasion: Occasion, random: Random): Level {
  const weights = goodLevelWeights[occasion.window.regionCode] ?? [0.74, 0.19, 0.07]
  const levels = [5, 4, 3] as const
  return levels[random.weighted(weights)] ?? 5
}

/** What is said with a good level: often nothing but the level. */
export function sayGood(level: Level, matter: string, labelSet: LabelSet, random: Random): SaidJudgement {
  const labels = random.chance(0.55) ? chooseLabels(labelSet, level, random) : []
  const theme = labels[0] ?? chooseLabel(labelSet, level, random)
  const comment = random.chance(0.18) ? composeComment(level, theme, matter, random) : undefined
  return { level, labels, comment, theme }
}

/** What is said with a bad level: at least one label or a text. */
export function sayBad(level: Level, matter: string, labelSet: LabelSet, random: Random): SaidJudgement {
  const labels = random.chance(0.88) ? chooseLabels(labelSet, level, random) : []
  const theme = labels[0] ?? chooseLabel(labelSet, level, random)
  const speaks = labels.length === 0 || random.chance(0.72)
  return { level, labels, comment: speaks ? composeComment(level, theme, matter, random) : undefined, theme }
}

/** One to three different labels of a level. */
function chooseLabels(labelSet: LabelSet, level: Level, random: Random): string[] {
  const count = 1 + random.weighted([0.6, 0.3, 0.1])
  return [...new Set(Array.from({ length: count }, () => chooseLabel(labelSet, level, random)))]
}

/** Base labels stand first and are chosen more often. */
function chooseLabel(labelSet: LabelSet, level: Level, random: Random): string {
  const labels: readonly Label[] = labelsOfLevel(labelSet, level)
  const chosen = labels[random.weighted(labels.map((label) => (label.base ? 2 : 1)))]
  if (!chosen) throw new Error(`the label set has no label of level ${level}`)
  return chosen.code
}

function yearOf(occasion: Occasion): number {
  return Number(shanghaiDay(occasion.at).slice(0, 4))
}
