/** How long an answer waits for the page that asks for it: whatever comes later wants to know how things stand then. */
const patience = 10_000

const begun = new Map<string, Promise<unknown>>()

/** Keeps the answer to a question that was asked before the page was there that asks it. */
export function keepBegun(name: string, answer: Promise<unknown>): void {
  begun.set(name, answer)
  // Whoever takes it hears what went wrong; nobody else has to.
  answer.catch(() => undefined)
  setTimeout(() => begun.delete(name), patience)
}

/** The answer to that question, for the first who asks it. */
export function takeBegun(name: string): Promise<unknown> | undefined {
  const answer = begun.get(name)
  begun.delete(name)
  return answer
}
