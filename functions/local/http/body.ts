import type { IncomingMessage } from 'node:http'

/** What a function can be invoked with at most (6 MB, of which the event's other parts need a little). */
export const mostBodyBytes = 5_900_000

export const tooLarge = Symbol('too large')

/** Reads the body; undefined when there is none, `tooLarge` when it is longer than a function could get. Rejects when the client goes away. */
export async function readBody(message: IncomingMessage): Promise<Buffer | typeof tooLarge | undefined> {
  const { 'content-length': length, 'transfer-encoding': encoding } = message.headers
  return length === undefined && encoding === undefined ? undefined : collect(message)
}

function collect(message: IncomingMessage): Promise<Buffer | typeof tooLarge | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let length = 0
    message.on('data', (chunk: Buffer) => {
      length += chunk.length
      // What is too long is read to its end but not kept: only then is the client ready for the answer.
      if (length <= mostBodyBytes) chunks.push(chunk)
      else chunks.length = 0
    })
    message.on('end', () => {
      if (length > mostBodyBytes) resolve(tooLarge)
      else if (length === 0) resolve(undefined)
      else resolve(chunks.length === 1 ? chunks[0] : Buffer.concat(chunks, length))
    })
    message.on('error', reject)
  })
}
