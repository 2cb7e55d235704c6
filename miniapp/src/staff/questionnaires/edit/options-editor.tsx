import type { Option } from '@minping/shared/survey'
import { Text, View } from '@tarojs/components'
import { useText } from '../../../text'
import { FieldError, Group, Press } from '../../../ui'
import { Toggle } from '../../frame/toggle'
import { blankOption } from '../document/blank'
import { moved, withEntry, withoutEntry } from '../document/change'
import { keysOf } from '../document/names'
import { questionText } from '../text/question'
import { EntryTools, waysIn } from './entry-tools'
import { useErrorAt } from './findings'
import { Identifier } from './identifier'
import { WordsField } from './words-field'

interface OptionsEditorProps {
  path: string
  options: readonly Option[]
  /** 其他 and those that exclude the others mean nothing in a ranking. */
  plain: boolean
  onChange: (options: Option[]) => void
  /** Takes an option away with whatever names it. */
  onRemove: (option: Option) => void
  onRename: (option: string, name: string) => void
}

/** The options of a question: words, order, 其他, and what excludes the others. */
export function OptionsEditor({ path, options, plain, onChange, onRemove, onRename }: OptionsEditorProps) {
  const text = useText(questionText)
  const errorAt = useErrorAt()
  const names = options.map(({ option }) => option)
  const keys = keysOf(names)
  return (
    <Group name={text.options} className="editor-entries">
      {options.map((option, place) => {
        const name = text.option(place + 1)
        const put = (entry: Option) => onChange(withEntry(options, place, entry))
        const isDuplicate = names.indexOf(option.option) < place
        return (
          <View key={keys[place] ?? place} className="editor-entry">
            <View className="editor-entry__head">
              <Text className="editor-entry__name">{name}</Text>
              <EntryTools
                name={name}
                {...waysIn(
                  place,
                  options.length,
                  (to) => onChange(moved(options, place, to)),
                  options.length > 2
                    ? () => (isDuplicate ? onChange(withoutEntry(options, place)) : onRemove(option))
                    : undefined,
                )}
              />
            </View>
            <WordsField
              label={name}
              labelUnseen
              path={`${path}.${place}.name`}
              value={option.name}
              onChange={(words) => put({ ...option, name: words })}
            />
            <View className="editor-entry__foot">
              {!plain && (
                <>
                  <Toggle on={option.withText} onChange={(withText) => put({ ...option, withText })}>
                    {text.withText}
                  </Toggle>
                  <Toggle on={option.alone} onChange={(alone) => put({ ...option, alone })}>
                    {text.alone}
                  </Toggle>
                </>
              )}
              <Identifier
                of={name}
                value={option.option}
                path={`${path}.${place}.option`}
                taken={names}
                onRename={(renamed) => onRename(option.option, renamed)}
              />
            </View>
          </View>
        )
      })}
      <FieldError error={errorAt(path)} />
      <View>
        <Press look="soft" icon="plus" onPress={() => onChange([...options, blankOption(names)])}>
          {text.addOption}
        </Press>
      </View>
    </Group>
  )
}
