/** The columns that the register needs, each by every name that the service knows. */
const needed: Readonly<Record<string, readonly string[]>> = {
  creditCode: ['creditcode', '统一社会信用代码', '信用代码'],
  name: ['name', '企业名称', '名称'],
  regionCode: ['regioncode', '行政区划代码', '行政区划', '所在县区'],
  industry: ['industry', '行业门类', '行业'],
  size: ['size', '企业规模', '规模'],
}

/** The columns that a table lacks. */
export function missingColumns(headings: readonly string[]): string[] {
  const named = headings.map((heading) => heading.trim().toLowerCase())
  return Object.entries(needed).flatMap(([column, names]) =>
    names.some((name) => named.includes(name)) ? [] : [column],
  )
}
