/** A row under the headings of the first one, with the line of the text that it begins in. */
export interface CsvRow {
  line: number
  values: Record<string, string>
}

export type CsvContent = { headings: string[]; rows: CsvRow[] } | { quoteOpenAt: number }

/**
 * Reads a table as spreadsheets write it (RFC 4180): fields in quotes may hold separators, line breaks and doubled
 * quotes. Commas, semicolons or tabs separate; what the first line has most of decides. Empty lines are passed over.
 */
export function readCsv(text: string): CsvContent {
  const plain = text.replace(/^\uFEFF/, '')
  const records = readRecords(plain, separatorOf(plain))
  if ('quoteOpenAt' in records) return records
  const [first, ...others] = records.list.filter(({ fields }) => fields.some((field) => field !== ''))
  const headings = first?.fields ?? []
  const rows = others.map(({ line, fields }) => ({
    line,
    values: Object.fromEntries(
      headings.flatMap((heading, column) => (heading === '' ? [] : [[heading, fields[column] ?? '']])),
    ),
  }))
  return { headings, rows }
}

function separatorOf(text: string): string {
  const [first = ''] = text.split('\n', 1)
  const counts = [',', '\t', ';', '，'].map((separator) => ({ separator, count: first.split(separator).length }))
  return counts.reduce((most, one) => (one.count > most.count ? one : most)).separator
}

interface CsvRecord {
  line: number
  fields: string[]
}

function readRecords(text: string, separator: string): { list: CsvRecord[] } | { quoteOpenAt: number } {
  const list: CsvRecord[] = []
  let record: CsvRecord = { line: 1, fields: [] }
  let field = ''
  let quotedFrom: number | undefined
  let line = 1

  const endField = () => {
    record.fields.push(field.trim())
    field = ''
  }
  const endRecord = () => {
    endField()
    list.push(record)
    record = { line, fields: [] }
  }
  for (let place = 0; place < text.length; place += 1) {
    const character = text.charAt(place)
    if (character === '\n') line += 1
    if (quotedFrom !== undefined) {
      if (character !== '"') field += character
      else if (text.charAt(place + 1) === '"') {
        field += '"'
        place += 1
      } else quotedFrom = undefined
    } else if (character === '"' && field.trim() === '') {
      field = ''
      quotedFrom = line
    } else if (character === separator) endField()
    else if (character === '\n') endRecord()
    else if (character !== '\r') field += character
  }
  if (quotedFrom !== undefined) return { quoteOpenAt: quotedFrom }
  if (field !== '' || record.fields.length > 0) endRecord()
  return { list }
}
