/** The columns of the business register, each by what it is called: in our own files, and in those of the registration authority. */
const names = {
  creditCode: ['creditcode', '统一社会信用代码', '信用代码'],
  name: ['name', '企业名称', '名称'],
  regionCode: ['regioncode', '行政区划代码', '行政区划', '所在县区'],
  industry: ['industry', '行业门类', '行业'],
  size: ['size', '企业规模', '规模'],
  phone: ['phone', '联系电话', '电话', '手机号'],
} as const satisfies Record<string, readonly string[]>

export type RegisterColumn = keyof typeof names
export const registerColumns = Object.keys(names) as RegisterColumn[]

/** What a row says in the columns of the register, whatever they are called; what else it says is left out. */
export function registerValues(row: Readonly<Record<string, string>>): Partial<Record<RegisterColumn, string>> {
  const values = new Map(Object.entries(row).map(([heading, value]) => [plainHeading(heading), value.trim()]))
  return Object.fromEntries(
    registerColumns.flatMap((column) => {
      const value = names[column].map((name) => values.get(name)).find((one) => one !== undefined)
      return value === undefined ? [] : [[column, value]]
    }),
  )
}

/** Spreadsheets put a byte order mark before the first heading. */
function plainHeading(heading: string): string {
  return heading
    .replace(/^\uFEFF/, '')
    .trim()
    .toLowerCase()
}
