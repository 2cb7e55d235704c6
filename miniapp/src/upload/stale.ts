/** Whether a signed address is over, or nearly: it says itself since when and for how long it is good. */
export function isStale(url: string, now: Date): boolean {
  const signed = /[?&]X-Amz-Date=(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z/.exec(url)
  const seconds = /[?&]X-Amz-Expires=(\d+)/.exec(url)
  if (!signed || !seconds) return false
  const [year = 0, month = 1, day, hour, minute, second] = signed.slice(1).map(Number)
  const margin = 10
  return now.getTime() > Date.UTC(year, month - 1, day, hour, minute, second) + (Number(seconds[1]) - margin) * 1_000
}
