import type { Column } from './response-columns.ts'
import { notExperiencedCode } from './response-columns.ts'

/** SPSS takes labels of variables up to 255 bytes, of values up to 120. */
const mostLabelBytes = 255
const mostValueLabelBytes = 120

/**
 * SPSS syntax that reads the responses' csv from the folder it lies in (two heading lines), with labels, codes and
 * missing values. In UTF-8 with a byte order mark, as SPSS Statistics expects of Unicode syntax.
 */
export function spssSyntax(columns: readonly Column[], dataFile: string, title: string): string {
  const labelled = columns.filter(({ codes, hasMissing }) => codes.length > 0 || hasMissing)
  const missing = columns.filter(({ hasMissing }) => hasMissing).map(({ name }) => name)
  return [
    '* Encoding: UTF-8.',
    `* ${title.replace(/[\r\n.]+/g, ' ')}.`,
    '* 请先把数据文件与本文件放在同一文件夹，并在下方 /FILE 写明完整路径。Write the full path of the data file after /FILE.',
    'GET DATA',
    '  /TYPE=TXT',
    `  /FILE=${quoted(dataFile, mostLabelBytes)}`,
    "  /ENCODING='UTF8'",
    '  /ARRANGEMENT=DELIMITED',
    '  /DELCASE=LINE',
    '  /FIRSTCASE=3',
    '  /DELIMITERS=","',
    "  /QUALIFIER='\"'",
    '  /VARIABLES=',
    ...ended(columns.map(({ name, format }) => `    ${name} ${formatOf(format)}`)),
    'VARIABLE LABELS',
    ...ended(
      columns.map(({ name, label }, index) => `  ${index === 0 ? '' : '/'}${name} ${quoted(label.zh, mostLabelBytes)}`),
    ),
    'VALUE LABELS',
    ...ended(labelled.map((column, index) => `  ${index === 0 ? '' : '/'}${column.name}${valueLabels(column)}`)),
    ...(missing.length === 0
      ? []
      : ['MISSING VALUES', ...ended([...missing.map((name) => `  ${name}`), `  (${notExperiencedCode})`])]),
    '* 加权分析时去掉下一行开头的星号。For weighted analysis remove the asterisk.',
    '* WEIGHT BY weight.',
    'EXECUTE.',
    '',
  ].join('\r\n')
}

/** The last line of a command ends it. */
function ended(lines: readonly string[]): string[] {
  return lines.map((line, index) => (index === lines.length - 1 ? `${line}.` : line))
}

function valueLabels({ codes, hasMissing }: Column): string {
  const all = [
    ...codes.map(({ code, name }) => ({ code, name: name.zh })),
    ...(hasMissing ? [{ code: notExperiencedCode, name: '不了解/未接触' }] : []),
  ]
  return all
    .map(
      ({ code, name }) =>
        `\r\n    ${typeof code === 'string' ? `'${code}'` : code} ${quoted(name, mostValueLabelBytes)}`,
    )
    .join('')
}

function formatOf(format: Column['format']): string {
  return format.type === 'A' ? `A${format.width}` : `F${format.decimals === 0 ? 12 : 16}.${format.decimals}`
}

/** A text in quotes, cut to so many bytes of UTF-8. */
function quoted(text: string, mostBytes: number): string {
  const encoder = new TextEncoder()
  let cut = ''
  let bytes = 0
  for (const character of text.replace(/[\r\n]+/g, ' ')) {
    bytes += encoder.encode(character).length
    if (bytes > mostBytes) break
    cut += character
  }
  return `'${cut.replaceAll("'", "''")}'`
}
