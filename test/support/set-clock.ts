/** Sets the clock of the functions (`2026-03-02 10:00`, Shanghai time); timers run on as they are. */
export function setClock(time: string | Date): Date {
  const now = typeof time === 'string' ? shanghai(time) : time
  jest.useFakeTimers({
    now,
    doNotFake: [
      'hrtime',
      'nextTick',
      'performance',
      'queueMicrotask',
      'setImmediate',
      'clearImmediate',
      'setInterval',
      'clearInterval',
      'setTimeout',
      'clearTimeout',
    ],
  })
  return now
}

/** The instant of a time in Shanghai, `2026-03-02 10:00`. */
export function shanghai(time: string): Date {
  return new Date(`${time.replace(' ', 'T')}:00+08:00`)
}
