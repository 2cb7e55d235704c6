import { ServiceFileError } from '../service/service.ts'
import { BackgroundFunction } from './background.ts'
import type { LocalFunction } from './function-runtime.ts'

const pauseAfterWrite = 200

/** The functions that serverless.yml starts by time. They run when they are told to; `start` also runs them by the clock. */
export class Schedules {
  readonly #scheduled = new Map<string, { target: LocalFunction; background: BackgroundFunction }>()
  readonly #onFault: (fault: unknown) => void
  #intervals: NodeJS.Timeout[] = []
  #soon: NodeJS.Timeout | undefined

  constructor(functions: ReadonlyMap<string, LocalFunction>, onFault: (fault: unknown) => void) {
    this.#onFault = onFault
    for (const [name, target] of functions) {
      if (target.definition.schedules.length === 0) continue
      this.#scheduled.set(name, { target, background: new BackgroundFunction(target) })
    }
  }

  /** Runs a function once, now. */
  run(name: string, now?: Date): Promise<void> {
    const found = this.#scheduled.get(name)
    if (!found) throw new ServiceFileError(`serverless.yml has no scheduled function "${name}".`)
    return found.background.run(now)
  }

  /** Runs each now, and then again and again at its rate. */
  start(): void {
    for (const { target, background } of this.#scheduled.values()) {
      const runInBackground = () => this.#runInBackground(background)
      for (const { everyMilliseconds } of target.definition.schedules) {
        this.#intervals.push(setInterval(runInBackground, everyMilliseconds).unref())
      }
      runInBackground()
    }
  }

  /** Runs a function soon, as the table's stream would after a write; many writes in a row become one run. */
  runSoon(name: string): void {
    const background = this.#scheduled.get(name)?.background
    if (!background) return
    this.#soon ??= setTimeout(() => {
      this.#soon = undefined
      this.#runInBackground(background)
    }, pauseAfterWrite).unref()
  }

  /** Starts nothing more, and resolves when nothing runs any more. */
  async stop(): Promise<void> {
    for (const interval of this.#intervals.splice(0)) clearInterval(interval)
    clearTimeout(this.#soon)
    await Promise.all([...this.#scheduled.values()].map(({ background }) => background.settled()))
  }

  #runInBackground(background: BackgroundFunction): void {
    background.run().catch(this.#onFault)
  }
}
