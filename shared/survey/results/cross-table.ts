import { itemOf } from '../items.ts'
import type { Questionnaire, Words } from '../questionnaire.ts'
import type { ItemStatistics } from '../statistics.ts'
import { businessSizeNames, industryNames } from '../stratum-names.ts'
import { businessSizes, industries } from '../wave.ts'
import { type Book, bookOf, countsOf, pairCount, sumOf } from './book.ts'
import { type Parts, protectParts } from './protect-parts.ts'
import { countsByRegion, hiddenRegions } from './regions.ts'
import { protect } from './suppression.ts'
import { type CountTable, isAt, type Mask, maskOf, type Position } from './table-cells.ts'

/** One side of a cross table: an item of the questionnaire, or a stratum. */
export interface Side {
  item: string
  title: Words
  values: { value: string; name: Words }[]
  /** Whether everybody who answered has exactly one of the values. */
  isPartition: boolean
}

/** Any item by any other, among the responses that answered both. Null is hidden. */
export interface CrossTable {
  row: Side
  column: Side
  cells: (number | null)[][]
  rowTotals: (number | null)[]
  columnTotals: (number | null)[]
  total: number | null
  threshold: number
}

/** What the region items are called, by code. */
export type RegionNames = ReadonlyMap<string, Words>

/** One side by its name: `~region`, `~industry`, `~size`, `~kind`, or an item that people choose values of. */
export function sideOf(questionnaire: Questionnaire, item: string, regions: RegionNames): Side | undefined {
  switch (item) {
    case '~region':
      return { item, title: { zh: '所在县区', en: 'County' }, values: [...regions].map(named), isPartition: true }
    case '~industry':
      return {
        item,
        title: { zh: '行业', en: 'Industry' },
        values: industries.map((code) => named([code, industryNames[code]])),
        isPartition: true,
      }
    case '~size':
      return {
        item,
        title: { zh: '企业规模', en: 'Size' },
        values: businessSizes.map((size) => named([size, businessSizeNames[size]])),
        isPartition: true,
      }
    case '~kind':
      return questionnaire.kinds.length < 2
        ? undefined
        : {
            item,
            title: { zh: '填报人', en: 'Who answered' },
            values: questionnaire.kinds.map(({ kind, name }) => named([kind, name])),
            isPartition: true,
          }
    default:
      return sideOfQuestion(questionnaire, item)
  }
}

function named([value, name]: readonly [string, Words]): { value: string; name: Words } {
  return { value, name }
}

function sideOfQuestion(questionnaire: Questionnaire, name: string): Side | undefined {
  const item = itemOf(questionnaire, name)
  if (!item || item.values.length === 0) return undefined
  const { question, rowId, values } = item
  const row = question.type === 'matrix' ? question.rows.find((candidate) => candidate.rowId === rowId) : undefined
  return {
    item: name,
    title: row
      ? { zh: `${question.title.zh}：${row.title.zh}`, en: `${question.title.en}: ${row.title.en}` }
      : question.title,
    values: [...values],
    isPartition: question.type !== 'multiple' && question.type !== 'text',
  }
}

/** Whether two sides make a table: two different items, and what is not paired question by question only with strata. */
export function areCrossable(row: Side, column: Side): boolean {
  if (row.item === column.item) return false
  const isListed = ({ values }: Side) => values.some(({ value }) => /^[rgf]:/.test(value))
  const isStratum = ({ item }: Side) => item.startsWith('~')
  return (!isListed(row) || isStratum(column)) && (!isListed(column) || isStratum(row))
}

/** The counts of a wave in the city and in each of its regions: what is hidden in one depends on the others. */
export interface CountedParts {
  city: readonly ItemStatistics[]
  regions: ReadonlyMap<string, readonly ItemStatistics[]>
}

/**
 * The cross table of a scope with small cells hidden (suppression.ts), so that none can be worked out from the sums of
 * its rows and columns, nor from the city's table less the other regions'. Sums are shown: they are what the
 * distributions show. A table of fewer responses than the threshold is hidden whole.
 */
export function crossTable(
  row: Side,
  column: Side,
  counted: CountedParts,
  regionCode: string | undefined,
  threshold: number,
): CrossTable {
  const regions = new Map([...counted.regions].map(([code, statistics]) => [code, bookOf(statistics)]))
  const city = bookOf(counted.city)
  const tables = {
    city: tableOf(city, row, column),
    regions: new Map([...regions].map(([code, part]) => [code, tableOf(part, row, column)])),
  }
  const masks = protectParts(tables, threshold, hiddenFirst(tables, city, row, column, threshold))
  const book = regionCode === undefined ? city : (regions.get(regionCode) ?? bookOf([]))
  const mask = (regionCode === undefined ? masks.city : masks.regions.get(regionCode)) ?? []
  const { counts, total } = tableOf(book, row, column)
  const isHiddenWhole = mask.flat().every(Boolean)
  return {
    row,
    column,
    cells: counts.map((line, r) => line.map((count, c) => (isAt(mask, [r, c]) ? null : count))),
    rowTotals: row.values.map(({ value }) => (isHiddenWhole ? null : marginOf(book, [row.item, value], column))),
    columnTotals: column.values.map(({ value }) => (isHiddenWhole ? null : marginOf(book, [column.item, value], row))),
    total: isHiddenWhole ? null : total,
    threshold,
  }
}

/**
 * What must be hidden before any cell is looked at. The tables of regions that are too small, or whose distributions
 * are hidden, with those that hide them: whole, for the sums of the others would give theirs away. And in the city's
 * table by region the columns of regions whose distributions are hidden.
 */
function hiddenFirst(
  { city: table, regions }: Parts<CountTable>,
  city: Book,
  row: Side,
  column: Side,
  threshold: number,
): Parts<Mask | undefined> {
  const items = [row, column].filter(({ item }) => !item.startsWith('~'))
  const ofItems = new Set(
    items.flatMap(({ item }) => [...hiddenRegions(countsByRegion(city, [item, 'answered']), threshold)]),
  )
  const whole = [...regions].filter(([, part]) => protect(part, threshold).flat().every(Boolean)).map(([code]) => code)
  const totals = new Map([...regions].map(([code, { total }]) => [code, total]))
  const hidden = hiddenRegions(totals, threshold, new Set([...ofItems, ...whole]))
  const isOfHidden = ([r, c]: Position) =>
    (row.item === '~region' && ofItems.has(row.values[r]?.value ?? '')) ||
    (column.item === '~region' && ofItems.has(column.values[c]?.value ?? ''))
  return {
    city: maskOf(table, isOfHidden),
    regions: new Map([...regions].map(([code, part]) => [code, maskOf(part, () => hidden.has(code))])),
  }
}

function tableOf(book: Book, row: Side, column: Side): CountTable {
  return {
    counts: row.values.map(({ value }) =>
      column.values.map((partner) => pairCount(book, [row.item, value], [column.item, partner.value])),
    ),
    sums: { rows: column.isPartition, columns: row.isPartition },
    total: bothOf(book, row, column),
  }
}

/** How many have a value and answered the other side. */
function marginOf(book: Book, valued: readonly [string, string], other: Side): number {
  return other.item.startsWith('~')
    ? sumOf([...countsOf(book, other.item).keys()].map((value) => pairCount(book, valued, [other.item, value])))
    : pairCount(book, valued, [other.item, 'answered'])
}

/** How many answered both; of strata every response has all but perhaps who answered. */
function bothOf(book: Book, row: Side, column: Side): number {
  const [question, stratum] = row.item.startsWith('~') ? [column, row] : [row, column]
  if (question.item.startsWith('~')) {
    return sumOf(question.values.map(({ value }) => marginOf(book, [question.item, value], stratum)))
  }
  return marginOf(book, [question.item, 'answered'], stratum)
}
