export * from './contact.ts'
export * from './given-at.ts'
