import { readFileSync } from 'node:fs'
import path from 'node:path'
import PDFDocument from 'pdfkit'

export type Pdf = PDFKit.PDFDocument

/** A4 in points (1/72 inch). */
export const page = { width: 595.28, height: 841.89 }

/** From the look's tokens, darkened where paper needs it: a printer has no screen's light. */
export const ink = {
  text: '#14241F',
  soft: '#4A5B55',
  line: '#B9C6C1',
  brand: '#0B6158',
  accent: '#A32A2A',
  paper: '#F1F6F4',
}

interface DocumentAbout {
  title: string
  /** Who issues it. */
  author: string
  now: Date
  margins: { top: number; bottom: number; left: number; right: number }
}

/**
 * Begins an A4 document in Chinese. Two weights of Noto Sans Hans are embedded, of each only the letters that are used.
 * Pages are kept until the end, so that their number can be written on each.
 */
export function openDocument({ title, author, now, margins }: DocumentAbout): Pdf {
  const [regular, bold] = fonts()
  const document = new PDFDocument({
    size: 'A4',
    margins,
    autoFirstPage: false,
    bufferPages: true,
    lang: 'zh-CN',
    displayTitle: true,
    // Without a font of its own the library looks for the measures of Helvetica beside its source.
    font: regular as unknown as string,
    info: { Title: title, Author: author, CreationDate: now, ModDate: now },
  })
  document.registerFont('regular', regular)
  document.registerFont('bold', bold)
  document.font('regular')
  return document
}

/** Ends a document; its bytes. */
export function closeDocument(document: Pdf): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = []
    document.on('data', (part: Buffer) => parts.push(part))
    document.once('end', () => resolve(Buffer.concat(parts)))
    document.once('error', reject)
    document.end()
  })
}

let read: readonly [regular: Buffer, bold: Buffer] | undefined

/** The fonts lie in the package as files (serverless.yml); they are read once per process. */
function fonts(): readonly [regular: Buffer, bold: Buffer] {
  read ??= [readFont('Regular'), readFont('Bold')]
  return read
}

function readFont(weight: string): Buffer {
  const folder = process.env.LAMBDA_TASK_ROOT ?? process.cwd()
  return readFileSync(path.join(folder, `node_modules/@embedpdf/fonts-sc/fonts/NotoSansHans-${weight}.otf`))
}
