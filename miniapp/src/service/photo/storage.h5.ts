const shelfName = 'photos'
let opened: Promise<IDBDatabase> | undefined

/** Keeps a picture under an id. Throws where the browser has no room, or keeps nothing. */
export async function writePhoto(photoId: string, source: unknown): Promise<void> {
  await run('readwrite', (shelf) => shelf.put(source, photoId))
}

/** What was kept under an id; undefined where it is no more. */
export async function readPhoto(photoId: string): Promise<unknown> {
  return run('readonly', (shelf) => shelf.get(photoId)).catch(() => undefined)
}

/** The address of a kept picture, for as long as this page lives. */
export async function addressOfPhoto(photoId: string): Promise<string | undefined> {
  const blob = await readPhoto(photoId)
  return blob instanceof Blob ? URL.createObjectURL(blob) : undefined
}

export async function removePhoto(photoId: string): Promise<void> {
  await run('readwrite', (shelf) => shelf.delete(photoId)).catch(() => undefined)
}

export async function listPhotos(): Promise<string[]> {
  return run('readonly', (shelf) => shelf.getAllKeys()).then(
    (keys) => keys.map(String),
    () => [],
  )
}

async function run<Content>(
  mode: IDBTransactionMode,
  deed: (shelf: IDBObjectStore) => IDBRequest<Content>,
): Promise<Content> {
  const database = await open()
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(shelfName, mode)
    const request = deed(transaction.objectStore(shelfName))
    // Only then it is kept.
    transaction.oncomplete = () => resolve(request.result)
    transaction.onerror = () => reject(transaction.error)
    transaction.onabort = () => reject(transaction.error)
  })
}

function open(): Promise<IDBDatabase> {
  opened ??= new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('minping', 1)
    request.onupgradeneeded = () => request.result.createObjectStore(shelfName)
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  }).catch((fault) => {
    opened = undefined
    throw fault
  })
  return opened
}
