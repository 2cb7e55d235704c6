import type { DataTableProps } from './props'

/** Figures in rows and columns. */
export function Table({ caption, columns, rows }: DataTableProps) {
  return (
    <table className="data-table__table">
      <caption className="unseen">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column, index) => (
            <th key={column} scope="col" className={cellClass(index, true)}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...cells]) => (
          <tr key={name}>
            <th scope="row" className={cellClass(0)}>
              {name}
            </th>
            {cells.map((cell, index) => (
              <td key={columns[index + 1]} className={cellClass(index + 1)}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function cellClass(column: number, head?: boolean): string {
  return `data-table__cell${column === 0 ? ' data-table__cell--first' : ''}${head ? ' data-table__cell--head' : ''}`
}
