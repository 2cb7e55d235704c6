import { dayAfter, instantAt, shanghaiDay, workingDay } from '@minping/shared/calendar'
import type { Window } from '@minping/shared/directory'
import type { City } from '../city.ts'
import type { Random } from './random.ts'
import {
  busyHours,
  dayOffVolume,
  departmentVolumes,
  monthVolumes,
  recent,
  regionVolumes,
  weekdayVolumes,
  yearVolumes,
} from './volumes.ts'

/** A service that somebody got, and was or wasn't judged for. */
export interface Occasion {
  at: Date
  working: boolean
  window: Window
  itemCode: string | undefined
}

export const firstDay = '2022-01-01'

interface Day {
  day: string
  working: boolean
  weight: number
}

/** Spreads services over the days from 2022-01-01 to `now` and over the windows, in order of time. */
export function spreadOccasions(city: City, count: number, now: Date, random: Random): Occasion[] {
  const chooseWindow = windowChooser(city, random)
  const occasions = daysOfServices(city, count, now, random).map(({ day, working }) => {
    const window = chooseWindow()
    const itemCode = random.chance(0.88) ? chooseItem(window, random) : undefined
    return { at: timeOfDay(day, now, random), working, window, itemCode }
  })
  return occasions.sort((one, other) => one.at.getTime() - other.at.getTime())
}

/** One entry per service: as many per day as its weight, evened out so that no seed makes an odd year. */
function daysOfServices(city: City, count: number, now: Date, random: Random): Day[] {
  const days = weighDays(city, now, random)
  const total = days.reduce((sum, day) => sum + day.weight, 0)
  const services: Day[] = []
  let reached = 0
  for (const day of days) {
    reached += (day.weight / total) * count
    while (services.length < Math.min(count, Math.round(reached))) services.push(day)
  }
  return services
}

function weighDays(city: City, now: Date, random: Random): Day[] {
  const days: Day[] = []
  for (let day = firstDay; day <= shanghaiDay(now); day = dayAfter(day, 1)) {
    const { working } = workingDay(day, city.calendar)
    const date = new Date(day)
    const season = monthVolumes[date.getUTCMonth()] ?? 1
    const volume = working ? (weekdayVolumes[date.getUTCDay()] ?? 1) : dayOffVolume
    const year = yearVolumes[date.getUTCFullYear()] ?? 1
    const rush = 1 + recent.volume * recency(date, now)
    const noise = 0.75 + random.fraction() / 2
    if (hoursBefore(day, now).length > 0) days.push({ day, working, weight: year * season * volume * rush * noise })
  }
  return days
}

/** How near a time is to `now`: 1 at once, 0 from some weeks on, falling ever slower. */
export function recency(at: Date, now: Date): number {
  const age = (now.getTime() - at.getTime()) / (24 * 3_600_000)
  return Math.max(0, 1 - age / recent.days) ** 2
}

function timeOfDay(day: string, now: Date, random: Random): Date {
  const hours = hoursBefore(day, now)
  const [from] = hours[random.weighted(hours.map(([, weight]) => weight))] ?? ['09:00']
  return new Date(instantAt(day, from).getTime() + random.between(0, 30 * 60 - 1) * 1000)
}

/** The half hours of a day that are over. */
function hoursBefore(day: string, now: Date): typeof busyHours {
  if (day < shanghaiDay(now)) return busyHours
  return busyHours.filter(([from]) => instantAt(day, from).getTime() + 30 * 60_000 <= now.getTime())
}

function windowChooser(city: City, random: Random): () => Window {
  const halls = city.halls.map((hall) => city.windows.filter((window) => window.hallId === hall.hallId))
  const hallWeights = city.halls.map((hall) => regionVolumes[hall.regionCode] ?? 1)
  const windowWeights = halls.map((windows) => windows.map((window) => departmentVolumes[departmentKind(window)] ?? 1))
  return () => {
    const hall = random.weighted(hallWeights)
    const window = halls[hall]?.[random.weighted(windowWeights[hall] ?? [])]
    if (!window) throw new Error('a hall without windows')
    return window
  }
}

/** What kind of department a window belongs to: its code without the region. */
export function departmentKind(window: Window): string {
  return window.departmentCode.slice(window.regionCode.length + 1)
}

/** The first matters of a window are the common ones. */
function chooseItem(window: Window, random: Random): string | undefined {
  return window.itemCodes[random.weighted(window.itemCodes.map((_, index) => 1 / (index + 1)))]
}
