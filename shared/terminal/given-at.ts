const hour = 60 * 60_000

/** How far back a terminal's word is taken for when a review was given: a day out of reach, and the night after it. */
export const longestWait = 48 * hour
/** How far ahead a terminal's clock may be. */
export const clockSkew = 5 * 60_000

/** What comes within a minute was given when it came. */
const shortWait = 60_000

/** Whether a review that comes in now may have been given on a terminal at that time (ISO 8601). */
export function mayHaveBeenGiven(givenAt: string, now: Date): boolean {
  const wait = now.getTime() - Date.parse(givenAt)
  return wait <= longestWait && wait >= -clockSkew
}

/** Whether a review came so late that when it was given is worth keeping beside when it came. */
export function cameLate(givenAt: string, now: Date): boolean {
  return now.getTime() - Date.parse(givenAt) > shortWait
}
