import { gunzipSync, gzipSync } from 'node:zlib'

/** The largest an item of the table may be is 400 KB; a part leaves room for its other attributes. */
export const mostBytesPerItem = 350_000

/**
 * A value as compressed JSON: counts by name say the same names again and again, so that a
 * tenth is left. Level 3 takes a third of the time of the usual 6 and leaves little more.
 */
export function pack(value: unknown): Uint8Array {
  return gzipSync(JSON.stringify(value), { level: 3 })
}

/** The value of `pack`. Whoever reads it says what was packed. */
export function unpack<Value>(bytes: Uint8Array): Value {
  return JSON.parse(gunzipSync(bytes).toString('utf8')) as Value
}

/** Bytes in pieces that fit into an item each; at least one. */
export function splitBytes(bytes: Uint8Array, most = mostBytesPerItem): Uint8Array[] {
  const pieces = Math.max(1, Math.ceil(bytes.length / most))
  return Array.from({ length: pieces }, (_, index) => bytes.subarray(index * most, (index + 1) * most))
}
