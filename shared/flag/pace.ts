/**
 * How many reviews a minute are usual at a window: those of its days with any, over the office minutes of these days.
 * Zero where there was none yet.
 */
export function usualPace(reviewsPerDay: readonly number[], officeMinutesOfDay: number): number {
  const days = reviewsPerDay.filter((reviews) => reviews > 0)
  const sum = days.reduce((total, reviews) => total + reviews, 0)
  return days.length === 0 ? 0 : sum / (days.length * officeMinutesOfDay)
}
