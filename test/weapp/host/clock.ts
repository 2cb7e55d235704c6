/** Timers of the app, run by the test and not by the wall clock. */
export class Clock {
  private now = 0
  private lastId = 0
  private readonly due = new Map<number, { at: number; run: () => void }>()

  readonly set = (run: () => void, milliseconds = 0): number => {
    this.lastId += 1
    this.due.set(this.lastId, { at: this.now + milliseconds, run })
    return this.lastId
  }

  readonly clear = (id: number): void => {
    this.due.delete(id)
  }

  /** Lets so much time pass: everything that is due runs, in order, with all that follows from it. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.now + milliseconds
    await promisesSettle()
    for (let next = this.nextUntil(end); next; next = this.nextUntil(end)) {
      const [id, { at, run }] = next
      this.due.delete(id)
      this.now = at
      run()
      await promisesSettle()
    }
    this.now = end
  }

  private nextUntil(end: number): [number, { at: number; run: () => void }] | undefined {
    const open = [...this.due].filter(([, { at }]) => at <= end)
    return open.sort(([oneId, one], [otherId, other]) => one.at - other.at || oneId - otherId)[0]
  }
}

function promisesSettle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
