export * from './check-file.ts'
export * from './content.ts'
export * from './display-name.ts'
export * from './kind.ts'
