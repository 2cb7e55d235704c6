import { drawQrCode } from './modules'

/** The dark modules of a drawing, row by row. */
function darkModules({ size, path }: ReturnType<typeof drawQrCode>): string[] {
  const rows = Array.from({ length: size }, () => Array<string>(size).fill(' '))
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let dark = 0; dark < Number(length); dark += 1) (rows[Number(y)] ?? [])[Number(x) + dark] = '#'
  }
  return rows.map((row) => row.join(''))
}

describe('a drawn QR code', () => {
  const rows = darkModules(drawQrCode('https://minping.example/business/enter/index?code=ABCDEFGHJK'))

  test('has the finder patterns in three corners, inside its quiet zone', () => {
    expect(rows.slice(0, 4).join('').trim()).toBe('')
    expect(rows[4]?.slice(0, 11)).toBe('    #######')
    expect(rows[6]?.slice(0, 11)).toBe('    # ### #')
    expect(rows[4]?.slice(-11)).toBe('#######    ')
    expect(rows[rows.length - 5]?.slice(0, 11)).toBe('    #######')
  })

  test('is square, and another text is another code', () => {
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([rows.length]))
    expect(drawQrCode('a').path).not.toBe(drawQrCode('b').path)
  })
})
