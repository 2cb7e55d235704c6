export * from './problems.ts'
export * from './routes.ts'
export * as schemas from './schemas.ts'
export * from './types.ts'
