export * from './default-review.ts'
export * from './rating-code.ts'
export * from './service-record.ts'
export * from './take-record.ts'
