export * from './label.ts'
export * from './level.ts'
