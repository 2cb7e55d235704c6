import type { KeywordGroup } from '@minping/shared/survey'
import { Text, View } from '@tarojs/components'
import { useText } from '../../../text'
import { Group, Press } from '../../../ui'
import { blankGroup } from '../document/blank'
import { moved, withEntry, withoutEntry } from '../document/change'
import { keysOf } from '../document/names'
import { questionText } from '../text/question'
import { EntryTools, waysIn } from './entry-tools'
import { useErrorAt } from './findings'
import { Identifier } from './identifier'
import { WordListField } from './parsed-field'
import { WordsField } from './words-field'

interface GroupsEditorProps {
  path: string
  groups: readonly KeywordGroup[]
  onChange: (groups: KeywordGroup[]) => void
}

/** The keyword groups that texts are gathered under. */
export function GroupsEditor({ path, groups, onChange }: GroupsEditorProps) {
  const text = useText(questionText)
  const errorAt = useErrorAt()
  const names = groups.map(({ group }) => group)
  const keys = keysOf(names)
  return (
    <Group name={text.groups} className="editor-entries">
      <Text className="soft small">{text.groupsHint}</Text>
      {groups.map((group, place) => {
        const name = text.group(place + 1)
        const put = (entry: KeywordGroup) => onChange(withEntry(groups, place, entry))
        return (
          <View key={keys[place] ?? place} className="editor-entry">
            <View className="editor-entry__head">
              <Text className="editor-entry__name">{name}</Text>
              <EntryTools
                name={name}
                {...waysIn(
                  place,
                  groups.length,
                  (to) => onChange(moved(groups, place, to)),
                  () => onChange(withoutEntry(groups, place)),
                )}
              />
            </View>
            <WordsField
              label={text.groupName}
              path={`${path}.${place}.name`}
              value={group.name}
              onChange={(words) => put({ ...group, name: words })}
            />
            <WordListField
              label={text.groupWords}
              hint={text.groupWordsHint}
              value={group.words}
              error={errorAt(`${path}.${place}.words`)}
              onChange={(words) => put({ ...group, words })}
            />
            <View className="editor-entry__foot">
              <Identifier
                of={name}
                value={group.group}
                path={`${path}.${place}.group`}
                taken={names}
                onRename={(renamed) => put({ ...group, group: renamed })}
              />
            </View>
          </View>
        )
      })}
      <View>
        <Press look="soft" icon="plus" onPress={() => onChange([...groups, blankGroup(names)])}>
          {text.addGroup}
        </Press>
      </View>
    </Group>
  )
}
