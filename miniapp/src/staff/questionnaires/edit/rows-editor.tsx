import type { Words } from '@minping/shared/survey'
import { Text, View } from '@tarojs/components'
import { useText } from '../../../text'
import { FieldError, Group, Press } from '../../../ui'
import { blankRow } from '../document/blank'
import { moved, withEntry } from '../document/change'
import { keysOf } from '../document/names'
import { questionText } from '../text/question'
import { EntryTools, waysIn } from './entry-tools'
import { useErrorAt } from './findings'
import { Identifier } from './identifier'
import { WordsField } from './words-field'

interface Row {
  rowId: string
  title: Words
}

interface RowsEditorProps {
  path: string
  rows: readonly Row[]
  onChange: (rows: Row[]) => void
  onRemove: (rowId: string) => void
  onRename: (rowId: string, name: string) => void
}

/** The rows of a matrix. */
export function RowsEditor({ path, rows, onChange, onRemove, onRename }: RowsEditorProps) {
  const text = useText(questionText)
  const errorAt = useErrorAt()
  const names = rows.map(({ rowId }) => rowId)
  const keys = keysOf(names)
  return (
    <Group name={text.rows} className="editor-entries">
      {rows.map((row, place) => {
        const name = text.row(place + 1)
        return (
          <View key={keys[place] ?? place} className="editor-entry">
            <View className="editor-entry__head">
              <Text className="editor-entry__name">{name}</Text>
              <EntryTools
                name={name}
                {...waysIn(
                  place,
                  rows.length,
                  (to) => onChange(moved(rows, place, to)),
                  rows.length > 1 ? () => onRemove(row.rowId) : undefined,
                )}
              />
            </View>
            <WordsField
              label={name}
              labelUnseen
              path={`${path}.${place}.title`}
              value={row.title}
              onChange={(title) => onChange(withEntry(rows, place, { ...row, title }))}
            />
            <View className="editor-entry__foot">
              <Identifier
                of={name}
                value={row.rowId}
                path={`${path}.${place}.rowId`}
                taken={names}
                onRename={(renamed) => onRename(row.rowId, renamed)}
              />
            </View>
          </View>
        )
      })}
      <FieldError error={errorAt(path)} />
      <View>
        <Press look="soft" icon="plus" onPress={() => onChange([...rows, blankRow(names)])}>
          {text.addRow}
        </Press>
      </View>
    </Group>
  )
}
