import { kindFacts, tellingBytes, uploadKinds } from '@minping/shared/upload'
import type { PickedFile } from './picked-file'

const accept = uploadKinds
  .flatMap((kind) => [kindFacts[kind].mediaType, ...kindFacts[kind].endings.map((ending) => `.${ending}`)])
  .join()

/** Lets the person choose files; none when they give up. */
export function pickFiles(most: number): Promise<PickedFile[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = accept
    input.multiple = most > 1
    input.addEventListener('cancel', () => resolve([]))
    input.addEventListener('change', () =>
      resolve(
        Array.from(input.files ?? [])
          .slice(0, most)
          .map(pickedFile),
      ),
    )
    input.click()
  })
}

function pickedFile(file: File): PickedFile {
  return {
    name: file.name,
    bytes: file.size,
    // Browsers of our users that are older can not read a Blob by itself.
    beginning: async () => new Uint8Array(await new Response(file.slice(0, tellingBytes)).arrayBuffer()),
    source: file,
  }
}
