export * from './place.ts'
export * from './ranking.ts'
export * from './scene.ts'
export * from './scope.ts'
