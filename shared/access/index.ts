export * from './grant-covers.ts'
export * from './may-call.ts'
export * from './role.ts'
