export * from './events.ts'
export * from './notice.ts'
export * from './noticed-case.ts'
export * from './reminders.ts'
