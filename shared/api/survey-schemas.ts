export * from './answering-schemas.ts'
export * from './questionnaire-desk-schemas.ts'
export * from './survey-result-schemas.ts'
export * from './wave-schemas.ts'
