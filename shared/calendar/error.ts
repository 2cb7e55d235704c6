/** A fault in how the calendar was asked: not a day, not a time, not a number of days. Never an outcome of a user's input. */
export class CalendarError extends Error {
  override name = 'CalendarError'
}
