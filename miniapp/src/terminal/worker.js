// The terminal's page without a network, in words that old tablets read: it is not compiled. Scope: /terminal/ alone.
// What belongs to the API is never kept or answered here.
//
// The page that runs tells what it is made of; only then does its version become the kept one, whole, and the former
// one is dropped. So neither a half-loaded version nor an old one can hold a terminal: with a network every opening
// asks the server first.

const store = 'minping-terminal-1'
const shell = '/terminal/shell'
const nextShell = '/terminal/next-shell'
const patience = 4000

self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== self.location.origin) return
  if (request.mode === 'navigate') event.respondWith(openPage(request))
  else if (/^\/(js|css)\//.test(pathname)) event.respondWith(givePart(request))
})

self.addEventListener('message', (event) => {
  const { keep } = Object(event.data)
  if (Array.isArray(keep)) event.waitUntil(keepVersion(keep))
})

/** The server's page, or, when it doesn't answer in time, the one that is kept. */
async function openPage(request) {
  const cache = await caches.open(store)
  try {
    const answer = await withPatience(fetch(request))
    if (!answer.ok) throw new Error(`answered ${answer.status}`)
    await cache.put(nextShell, answer.clone())
    return answer
  } catch (fault) {
    const kept = await cache.match(shell)
    if (kept) return kept
    throw fault
  }
}

/** Names of parts change with their content: what is kept is right. */
async function givePart(request) {
  const cache = await caches.open(store)
  const kept = await cache.match(request)
  if (kept) return kept
  const answer = await fetch(request)
  if (answer.ok) await cache.put(request, answer.clone())
  return answer
}

/** Makes the version that runs the kept one: every part first, the page last, then what is not part of it goes. */
async function keepVersion(parts) {
  const cache = await caches.open(store)
  const page = (await cache.match(nextShell)) || (await fetch('/terminal/window/index'))
  if (!page.ok) return
  const html = await page.clone().text()
  const named = (html.match(/(?:src|href)="\/(?:js|css)\/[^"]+"/g) || []).map((found) => found.split('"')[1])
  const wanted = new Set([...parts, ...named])
  for (const part of wanted) if (!(await cache.match(part))) await cache.add(part)
  await cache.put(shell, page)
  await cache.delete(nextShell)
  for (const { url } of await cache.keys()) {
    const { pathname } = new URL(url)
    if (pathname !== shell && !wanted.has(pathname)) await cache.delete(url)
  }
}

function withPatience(answer) {
  return Promise.race([
    answer,
    new Promise((_, reject) => setTimeout(() => reject(new Error('no answer in time')), patience)),
  ])
}
