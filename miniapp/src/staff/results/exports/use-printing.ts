/** A phone does not print. */
export function usePrinting(): [boolean, (() => void) | undefined] {
  return [false, undefined]
}
