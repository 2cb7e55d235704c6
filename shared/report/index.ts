export * from './monthly-report.ts'
export * from './report.ts'
export * from './report-rows.ts'
