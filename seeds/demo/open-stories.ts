import { workingMinutesBetween } from '@minping/shared/calendar'
import type { City } from '../city.ts'
import type { BadReview } from './cases.ts'
import { officeMinutesPerDay } from './office-clock.ts'
import { olderStories, overdueStories, type Story, youngStories } from './stories.ts'

/** Which of the bad reviews are still worked on, and how: the latest, by their age; all others come to their end. */
export function tellOpenStories(bad: readonly BadReview[], city: City, now: Date): Map<BadReview, Story> {
  const told = new Map<BadReview, Story>()
  const untold = { young: [...youngStories], older: [...olderStories], overdue: [...overdueStories] }
  for (const review of [...bad].sort((one, other) => other.saidAt.getTime() - one.saidAt.getTime())) {
    const age = ageOf(review, city, now)
    const story = untold[age].shift()
    if (story) told.set(review, story)
    else if (age === 'overdue') break
  }
  return told
}

function ageOf({ saidAt }: BadReview, city: City, now: Date): 'young' | 'older' | 'overdue' {
  const { calendar, profile } = city
  const workingDays = workingMinutesBetween(saidAt, now, calendar, profile.officeHours) / officeMinutesPerDay(city)
  if (workingDays < profile.simpleWorkingDays) return 'young'
  return workingDays < profile.complexWorkingDays ? 'older' : 'overdue'
}
