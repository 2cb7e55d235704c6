export * from './follow-up.ts'
export * from './state.ts'
