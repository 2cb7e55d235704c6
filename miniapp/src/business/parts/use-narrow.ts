/** Whether there is room for a few questions only: always on a phone. */
export function useNarrow(): boolean {
  return true
}
