/** A fault in the configuration of the figures, or in counts that can't be: never an outcome of a user's input. */
export class FiguresError extends Error {
  override name = 'FiguresError'
}
