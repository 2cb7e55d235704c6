export * from './content-check.ts'
export * from './decide.ts'
export * from './shown.ts'
export * from './state.ts'
