const minute = 60_000

/** A terminal in order says so at least this often, while its page is open. */
export const heartbeatEvery = 5 * minute
/** So long a terminal works by itself with what it knows of its window. */
export const longestAlone = 24 * 60 * minute

/** 在线 · 一时没有消息 · 失联: what is to be thought of a terminal by when it was last heard of. */
export const contacts = ['inTouch', 'quiet', 'lost'] as const
export type Contact = (typeof contacts)[number]

/** Three missed words are a silence; a day of it needs somebody to go and look. `heardAt` is ISO 8601. */
export function contactOf(heardAt: string, now: Date): Contact {
  const silence = now.getTime() - Date.parse(heardAt)
  if (silence <= 3 * heartbeatEvery) return 'inTouch'
  return silence <= longestAlone ? 'quiet' : 'lost'
}
