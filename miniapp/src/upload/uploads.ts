import { type AttachedFile, checkFile } from '@minping/shared/upload'
import { type Bilingual, ConnectionError, RequestError, sentenceOf } from '../service'
import type { UploadForm } from '../service/upload-form'
import type { PickedFile } from './picked-file'
import { fileFaults, notTaken } from './text'

/** A file on its way. */
export interface Pending {
  id: number
  name: string
  bytes: number
  /** waiting: there is no connection, it will be tried again. failed: see `fault`. */
  state: 'sending' | 'waiting' | 'failed'
  percent: number
  fault?: Bilingual
  /** Whether trying again can help. */
  mayPass: boolean
}

export interface UploadsWorld {
  /** Asks the service for a form. */
  ask: (file: { name: string; bytes: number }) => Promise<UploadForm>
  send: (file: PickedFile, form: UploadForm, onProgress: (percent: number) => void) => Promise<boolean>
  /** Takes in a file that has arrived. */
  attach: (file: AttachedFile) => void
  changed: () => void
}

/** The files on their way to one place. */
export interface Uploads {
  pending: () => readonly Pending[]
  add: (files: readonly PickedFile[]) => void
  retry: (id: number) => void
  /** Tries again whatever waits for a connection. */
  resume: () => void
  remove: (id: number) => void
}

/** Sends files one by one as they are chosen, and keeps those that can't be sent now. */
export function createUploads(world: UploadsWorld): Uploads {
  const files = new Map<number, PickedFile>()
  let pending: readonly Pending[] = []
  let lastId = 0

  function set(of: (list: readonly Pending[]) => readonly Pending[]): void {
    pending = of(pending)
    world.changed()
  }

  function change(id: number, difference: Partial<Pending>): void {
    set((list) => list.map((one) => (one.id === id ? { ...one, ...difference } : one)))
  }

  function remove(id: number): void {
    files.delete(id)
    set((list) => list.filter((one) => one.id !== id))
  }

  async function send(id: number): Promise<void> {
    const file = files.get(id)
    if (!file) return
    change(id, { state: 'sending', percent: 0 })
    try {
      const fault = checkFile(file, await file.beginning())
      if (fault) return change(id, { state: 'failed', fault: fileFaults[fault], mayPass: false })
      const form = await world.ask(file)
      const isTaken = await world.send(file, form, (percent) => change(id, { percent }))
      // Somebody may have taken it away meanwhile: what arrived and is attached to nothing is dropped there.
      if (!files.has(id)) return
      if (!isTaken) return change(id, { state: 'failed', fault: notTaken, mayPass: true })
      remove(id)
      world.attach({ uploadId: form.uploadId, name: form.name, bytes: file.bytes })
    } catch (trouble) {
      if (trouble instanceof ConnectionError) return change(id, { state: 'waiting' })
      const mayPass = !(trouble instanceof RequestError) || trouble.mayPass
      change(id, { state: 'failed', fault: sentenceOf(trouble), mayPass })
    }
  }

  return {
    pending: () => pending,
    add: (chosen) => {
      for (const file of chosen) {
        lastId += 1
        const { name, bytes } = file
        const id = lastId
        files.set(id, file)
        set((list) => [...list, { id, name, bytes, state: 'sending', percent: 0, mayPass: true }])
        send(id)
      }
    },
    retry: (id) => {
      send(id)
    },
    resume: () => {
      for (const { id, state } of pending) if (state === 'waiting') send(id)
    },
    remove,
  }
}
