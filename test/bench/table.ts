/** One line of the printed table: what was measured, the figure, what is aimed at and whether it is met. */
export interface Row {
  what: string
  figure: string
  aim: string
  met: boolean | undefined
}

export function row(what: string, figure: string, aim?: { aim: string; met: boolean }): Row {
  return { what, figure, aim: aim?.aim ?? '', met: aim?.met }
}

export function printTable(rows: readonly Row[]): void {
  const cells = [
    ['what', 'measured', 'aim', ''],
    ...rows.map((line) => [line.what, line.figure, line.aim, verdict(line)]),
  ]
  const widths = [0, 1, 2, 3].map((column) => Math.max(...cells.map((line) => line[column]?.length ?? 0)))
  for (const line of cells) {
    console.log(
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
  }
}

function verdict({ met }: Row): string {
  if (met === undefined) return ''
  return met ? 'met' : 'MISSED'
}
