/** Keeps the screen on while the page is seen, where the browser can. The system takes the lock back whenever it is hidden. */
export function keepAwake(): () => void {
  let lock: Promise<{ release: () => Promise<void> } | undefined> = Promise.resolve(undefined)
  const ask = () => {
    if (document.visibilityState === 'visible') lock = requestLock()
  }
  ask()
  document.addEventListener('visibilitychange', ask)
  return () => {
    document.removeEventListener('visibilitychange', ask)
    lock.then((held) => held?.release()).catch(() => undefined)
  }
}

/** https://www.w3.org/TR/screen-wake-lock/: refused on low battery, and unknown to older browsers. */
async function requestLock(): Promise<{ release: () => Promise<void> } | undefined> {
  try {
    return await navigator.wakeLock?.request('screen')
  } catch {
    return undefined
  }
}

/** Takes the whole screen, from a tap; browsers that can't are put into kiosk mode by whoever sets the tablet up. */
export function fillScreen(): void {
  document.documentElement.requestFullscreen?.().catch(() => undefined)
}
