export * from './strip-metadata.ts'
