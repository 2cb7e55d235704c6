/** Whether there is room for a list and what is chosen from it side by side: never on a phone. */
export function useWide(): boolean {
  return false
}
