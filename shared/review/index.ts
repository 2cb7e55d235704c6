export * from './label.ts'
export * from './level.ts'
export * from './review.ts'
