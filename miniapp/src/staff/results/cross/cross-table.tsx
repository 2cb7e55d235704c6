import { View } from '@tarojs/components'
import { Room, Table } from '../../../chart'
import { usePreferences } from '../../../service'
import { useText } from '../../../text'
import { Heading } from '../../../ui'
import { resultTablesText } from '../../text/result-tables'
import { type CrossTableContent, crossColumns, crossRows, hasHidden } from './cross-cells'

/** A cross table with what every sign in it means. */
export function CrossTable({ content, isSeveral }: { content: CrossTableContent; isSeveral: boolean }) {
  const text = useText(resultTablesText)
  const { language } = usePreferences()
  const caption = `${content.row.title[language]} × ${content.column.title[language]}`
  return (
    <>
      <Heading level={2}>{caption}</Heading>
      <Room name={caption}>
        <View className="cross">
          <Table
            caption={caption}
            columns={crossColumns(content, language, text)}
            rows={crossRows(content, language, text)}
          />
        </View>
      </Room>
      <View className="small soft">{text.ofRow}</View>
      {isSeveral && <View className="small soft">{text.cellNote}</View>}
      <View className="small soft">
        {hasHidden(content) ? text.hiddenCellNote(content.threshold) : text.nothingHidden}
      </View>
    </>
  )
}
