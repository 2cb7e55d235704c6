export { dayText, fullDayText, isToday, momentText } from './dates'
export { nameIn, useText } from './use-text'
export type { Words } from './words'
