import type { BackgroundFunction } from './background.ts'

const pauseAfterWrite = 200

/** Runs schedules by the clock, and the tally soon after each write, as the table's stream would. */
export class Timers {
  readonly #intervals: NodeJS.Timeout[] = []
  readonly #tally: BackgroundFunction
  readonly #onFault: (fault: unknown) => void
  #soon: NodeJS.Timeout | undefined

  constructor(tally: BackgroundFunction, onFault: (fault: unknown) => void) {
    this.#tally = tally
    this.#onFault = onFault
  }

  /** Runs it now and then again and again. */
  every(milliseconds: number, scheduled: BackgroundFunction): void {
    this.#intervals.push(setInterval(() => this.#start(scheduled), milliseconds).unref())
    this.#start(scheduled)
  }

  /** Many writes in a row are counted together. */
  afterWrite(): void {
    this.#soon ??= setTimeout(() => {
      this.#soon = undefined
      this.#start(this.#tally)
    }, pauseAfterWrite).unref()
  }

  stop(): void {
    for (const interval of this.#intervals) clearInterval(interval)
    clearTimeout(this.#soon)
  }

  #start(scheduled: BackgroundFunction): void {
    scheduled.run().catch(this.#onFault)
  }
}
