import { Text, View } from '@tarojs/components'
import { useText } from '../../../text'
import { Card, Heading, Press } from '../../../ui'
import { moved, withEntry, withoutEntry } from '../document/change'
import { keysOf, nextName } from '../document/names'
import { renameKind, usesOf, withoutUses } from '../document/references'
import { questionText } from '../text/question'
import type { Desk } from './desk'
import { EntryTools, waysIn } from './entry-tools'
import { Identifier } from './identifier'
import { WordsField } from './words-field'

/** Who may answer for the business. */
export function KindsPanel({ desk }: { desk: Desk }) {
  const text = useText(questionText)
  const { document } = desk
  const { kinds } = document
  const names = kinds.map(({ kind }) => kind)
  const keys = keysOf(names)
  const put = (changed: typeof kinds) => desk.change({ ...document, kinds: changed })
  return (
    <Card>
      <Heading level={2}>{text.kindsTitle}</Heading>
      <Text className="soft small">{text.kindsNote}</Text>
      <View className="editor-entries">
        {kinds.map((kind, place) => {
          const name = text.kind(place + 1)
          const remove = () => {
            const left = { ...document, kinds: withoutEntry(kinds, place) }
            const isDuplicate = names.indexOf(kind.kind) !== names.lastIndexOf(kind.kind)
            if (isDuplicate) desk.change(left)
            else desk.remove(usesOf(document, { kind: kind.kind }), withoutUses(left, { kind: kind.kind }))
          }
          return (
            <View key={keys[place] ?? place} className="editor-entry">
              <View className="editor-entry__head">
                <Text className="editor-entry__name">{name}</Text>
                <EntryTools
                  name={name}
                  {...waysIn(place, kinds.length, (to) => put(moved(kinds, place, to)), remove)}
                />
              </View>
              <WordsField
                label={name}
                labelUnseen
                path={`kinds.${place}.name`}
                value={kind.name}
                onChange={(words) => put(withEntry(kinds, place, { ...kind, name: words }))}
              />
              <View className="editor-entry__foot">
                <Identifier
                  of={name}
                  value={kind.kind}
                  path={`kinds.${place}.kind`}
                  taken={names}
                  onRename={(renamed) => desk.change(renameKind(document, kind.kind, renamed))}
                />
              </View>
            </View>
          )
        })}
      </View>
      <View>
        <Press
          look="soft"
          icon="plus"
          onPress={() => put([...kinds, { kind: nextName('kind', names), name: { zh: '', en: '' } }])}
        >
          {text.addKind}
        </Press>
      </View>
    </Card>
  )
}
