/** `info` is for reading later, `warning` for the next working day; `error` wakes somebody. */
export type Severity = 'info' | 'warning' | 'error'

/** Codes, ids and numbers only: never what a person wrote, nor who they are. */
export type LogFields = Record<string, string | number | boolean | undefined>

/** Writes one JSON line. */
export function log(severity: Severity, event: string, fields: LogFields = {}): void {
  writeLine({ severity, wake: severity === 'error', event, time: new Date().toISOString(), ...fields })
}

/** What can be said about a fault without repeating data: its class, its sentence and where it came from. */
export function describeFault(fault: unknown): LogFields {
  if (!(fault instanceof Error)) return { fault: typeof fault }
  const cause = fault.cause instanceof Error ? `${fault.cause.name}: ${fault.cause.message}` : undefined
  return { fault: fault.name, message: fault.message.slice(0, 300), cause, stack: framesOf(fault) }
}

/** What alarms in serverless.yml watch. */
export type MetricName = 'ProvisionalDeadlines' | 'OverdueFollowUps' | 'OverdueSurveyCases'

/** Counts one for an alarm. */
export function countMetric(name: MetricName, fields: LogFields = {}): void {
  writeMetrics([name], { ...fields, [name]: 1 })
}

/** Records how many there are of what alarms watch, all in one line. */
export function recordMetrics(values: Readonly<Partial<Record<MetricName, number>>>): void {
  writeMetrics(Object.keys(values), values)
}

/** CloudWatch embedded metric format: a log line that becomes metrics of this stage. */
function writeMetrics(names: readonly string[], fields: LogFields): void {
  const metrics = names.map((Name) => ({ Name, Unit: 'Count' }))
  const directive = { Namespace: `minping-${process.env.STAGE ?? 'unknown'}`, Dimensions: [[]], Metrics: metrics }
  writeLine({ ...fields, _aws: { Timestamp: Date.now(), CloudWatchMetrics: [directive] } })
}

function framesOf(fault: Error): string | undefined {
  return fault.stack
    ?.split('\n')
    .filter((line) => line.startsWith('    at '))
    .slice(0, 6)
    .map((line) => line.trim())
    .join(' < ')
}

function writeLine(line: Record<string, unknown>): void {
  process.stdout.write(`${JSON.stringify(line)}\n`)
}
