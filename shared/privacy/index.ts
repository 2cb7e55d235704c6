export * from './consent.ts'
export * from './without-phone.ts'
