import { View } from '@tarojs/components'
import { useState } from 'react'
import { chartText } from '../staff/text/chart'
import { useText } from '../text'
import { Press } from '../ui'
import type { DataTableProps } from './props'
import { Room } from './room'
import { Table } from './table'
import './data-table.css'

/** The numbers behind a chart, one press away. */
export function DataTable(props: DataTableProps) {
  const text = useText(chartText)
  const [open, setOpen] = useState(false)
  return (
    <View className="data-table">
      <Press
        look="plain"
        className="data-table__toggle"
        iconAfter={open ? 'up' : 'down'}
        expanded={open}
        label={open ? text.hideTableOf(props.caption) : text.showTableOf(props.caption)}
        onPress={() => setOpen(!open)}
      >
        {open ? text.hideTable : text.showTable}
      </Press>
      {open && (
        <Room name={props.caption}>
          <Table {...props} />
        </Room>
      )}
    </View>
  )
}
