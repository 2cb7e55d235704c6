/**
 * Lets this page open without a network. The worker is told what the running page is made of, so that it never keeps a
 * version of which a part is missing. Without one (an old browser, an address that is not safe) the page works online.
 */
export async function keepPage(): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  try {
    await navigator.serviceWorker.register('/terminal/worker.js', { scope: '/terminal/' })
    const { active } = await navigator.serviceWorker.ready
    active?.postMessage({ keep: partsOfPage() })
  } catch {
    // Nothing depends on it while there is a network.
  }
}

function partsOfPage(): string[] {
  const loaded = performance.getEntriesByType('resource').map(({ name }) => new URL(name))
  const own = loaded.filter(({ origin, pathname }) => origin === location.origin && /^\/(js|css)\//.test(pathname))
  return [...new Set(own.map(({ pathname }) => pathname))]
}
