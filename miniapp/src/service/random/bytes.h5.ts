/** Crypto-grade random bytes of the browser. */
export async function randomBytes(length: number): Promise<Uint8Array> {
  return crypto.getRandomValues(new Uint8Array(length))
}
