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
export type MetricName = 'ProvisionalDeadlines'

/** Counts one for an alarm (CloudWatch embedded metric format: a log line that becomes a metric of this stage). */
export function countMetric(name: MetricName, fields: LogFields = {}): void {
  const namespace = `minping-${process.env.STAGE ?? 'unknown'}`
  const directive = { Namespace: namespace, Dimensions: [[]], Metrics: [{ Name: name, Unit: 'Count' }] }
  writeLine({ ...fields, _aws: { Timestamp: Date.now(), CloudWatchMetrics: [directive] }, [name]: 1 })
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
