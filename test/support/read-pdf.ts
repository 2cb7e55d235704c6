import { execFileSync } from 'node:child_process'
import { inflateSync } from 'node:zlib'
import readQrCode from 'jsqr'

/** unpdf is an ES module, which Jest doesn't load: it runs beside. */
const extract = `
import { extractText, getDocumentProxy } from 'unpdf'
const parts = []
for await (const part of process.stdin) parts.push(part)
const document = await getDocumentProxy(new Uint8Array(Buffer.concat(parts)))
const { text } = await extractText(document, { mergePages: false })
console.log(JSON.stringify(text))
`

/** The text of each page, as a reader that is not the writer finds it. */
export function textsOfPdf(pdf: Buffer): string[] {
  const output = execFileSync(process.execPath, ['--input-type=module', '--eval', extract], { input: pdf })
  return JSON.parse(output.toString()) as string[]
}

/** The fonts of a PDF, and how many of them are embedded. */
export function fontsOfPdf(pdf: Buffer): { names: string[]; embedded: number } {
  const text = pdf.toString('latin1')
  const names = [...text.matchAll(/\/FontName \/(\S+)/g)].map(([, name = '']) => name)
  return { names, embedded: [...text.matchAll(/\/FontFile[23] \d+ 0 R/g)].length }
}

/** What the QR codes of a PDF say, drawn anew from the rectangles of its pages: each is a row of modules. */
export function codesInPdf(pdf: Buffer): string[] {
  return streamsOf(pdf).flatMap((stream) =>
    // Each code is drawn in a state of its own, saved and restored.
    stream.split(/\bq\b/).flatMap((part) => {
      const runs = [...part.matchAll(/^(\d+) (\d+) (\d+) 1 re$/gm)].map(([, x, y, width]) => [x, y, width].map(Number))
      return runs.length < 21 ? [] : [readRuns(runs as [number, number, number][])]
    }),
  )
}

const pixelsPerModule = 4
const quietZone = 4

function readRuns(runs: readonly [x: number, y: number, width: number][]): string {
  const side = (Math.max(...runs.map(([, y]) => y)) + 1 + quietZone) * pixelsPerModule
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255)
  for (const [x, y, width] of runs) {
    for (let row = y * pixelsPerModule; row < (y + 1) * pixelsPerModule; row += 1) {
      for (let column = x * pixelsPerModule; column < (x + width) * pixelsPerModule; column += 1) {
        pixels.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3)
      }
    }
  }
  return readQrCode(pixels, side, side)?.data ?? 'unreadable'
}

function streamsOf(pdf: Buffer): string[] {
  const streams: string[] = []
  for (let at = pdf.indexOf('stream\n'); at >= 0; at = pdf.indexOf('stream\n', at + 1)) {
    if (pdf.subarray(at - 3, at).toString() === 'end') continue
    const content = pdf.subarray(at + 'stream\n'.length, pdf.indexOf('endstream', at))
    try {
      streams.push(inflateSync(content).toString('latin1'))
    } catch {
      // Not deflated: not the content of a page.
    }
  }
  return streams
}
