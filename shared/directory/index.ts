export * from './place.ts'
export * from './scope.ts'
