export * from './role.ts'
