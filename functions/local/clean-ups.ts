/** What must be undone at the end, last first. */
export class CleanUps {
  readonly #steps: (() => Promise<void>)[] = []

  add(step: () => Promise<void>): void {
    this.#steps.push(step)
  }

  /** Each step once, however often this is called. */
  async run(): Promise<void> {
    for (const step of this.#steps.splice(0).reverse()) await step()
  }
}
