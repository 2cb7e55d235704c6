import { randomUUID } from 'node:crypto'
import type { LocalFunction } from './function-runtime.ts'

/** The event that EventBridge sends for a schedule. */
export function scheduledEvent(now: Date): Record<string, unknown> {
  return {
    version: '0',
    id: randomUUID(),
    'detail-type': 'Scheduled Event',
    source: 'aws.events',
    account: '000000000000',
    time: now.toISOString(),
    region: 'local',
    resources: [],
    detail: {},
  }
}

/** A function that is started by time, and never twice at once: who asks while it runs gets the run after. */
export class BackgroundFunction {
  readonly #target: LocalFunction
  #running: Promise<unknown> = Promise.resolve()

  constructor(target: LocalFunction) {
    this.#target = target
  }

  run(now: Date = new Date()): Promise<void> {
    const next = this.#running.then(async () => {
      await this.#target.invoke(scheduledEvent(now), randomUUID())
    })
    this.#running = next.catch(() => undefined)
    return next
  }

  /** Resolves when nothing runs any more. */
  async settled(): Promise<void> {
    await this.#running
  }
}
