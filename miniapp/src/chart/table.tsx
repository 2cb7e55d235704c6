import { View } from '@tarojs/components'
import { aria } from '../ui'
import type { DataTableProps } from './props'

/** Figures in rows and columns. */
export function Table({ caption, columns, rows }: DataTableProps) {
  return (
    <View className="data-table__table" {...aria({ role: 'table', label: caption })}>
      <Row columns={columns} cells={columns} role="columnheader" />
      {rows.map((cells) => (
        <Row key={cells[0]} columns={columns} cells={cells} role="cell" />
      ))}
    </View>
  )
}

interface RowProps {
  columns: readonly string[]
  cells: readonly string[]
  role: 'columnheader' | 'cell'
}

function Row({ columns, cells, role }: RowProps) {
  const head = role === 'columnheader' ? ' data-table__cell--head' : ''
  return (
    <View className="data-table__row" {...aria({ role: 'row' })}>
      {cells.map((cell, column) => (
        <View
          key={columns[column] ?? cell}
          className={`data-table__cell${column === 0 ? ' data-table__cell--first' : ''}${head}`}
          {...aria({ role })}
        >
          {cell}
        </View>
      ))}
    </View>
  )
}
