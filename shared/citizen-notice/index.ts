export * from './message.ts'
export * from './notice.ts'
export * from './notices-of-change.ts'
export * from './template.ts'
