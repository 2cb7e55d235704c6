/** What a picture's bytes are read with; beyond the end everything is undefined or false, never a fault. */

export function textAt(bytes: Uint8Array, place: number, text: string): boolean {
  return [...text].every((character, index) => bytes[place + index] === character.charCodeAt(0))
}

/** A number of so many bytes, the highest first unless `little`; undefined beyond the end. */
export function numberAt(bytes: Uint8Array, place: number, size: number, little = false): number | undefined {
  if (place < 0 || place + size > bytes.length) return undefined
  let number = 0
  for (let index = 0; index < size; index += 1) {
    number = number * 256 + (bytes[place + (little ? size - 1 - index : index)] ?? 0)
  }
  return number
}

export function numberBytes(number: number, size: number, little = false): Uint8Array {
  const bytes = new Uint8Array(size)
  for (let index = 0; index < size; index += 1) {
    bytes[little ? index : size - 1 - index] = Math.floor(number / 256 ** index) % 256
  }
  return bytes
}

export function textBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0))
}

export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let place = 0
  for (const part of parts) {
    whole.set(part, place)
    place += part.length
  }
  return whole
}
