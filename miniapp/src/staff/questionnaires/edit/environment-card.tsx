import { Text, View } from '@tarojs/components'
import { usePreferences } from '../../../service'
import { useText } from '../../../text'
import { Card, FieldError, Heading, Press, Select } from '../../../ui'
import { withEntry, withoutEntry } from '../document/change'
import { type Environment, type IndexItem, shareOf } from '../document/index-items'
import { editorText } from '../text/editor'
import { questionText } from '../text/question'
import { EntryTools, waysIn } from './entry-tools'
import { useErrorAt } from './findings'
import { Identifier } from './identifier'
import { NumberField } from './parsed-field'
import { WordsField } from './words-field'

interface EnvironmentCardProps {
  environment: Environment
  place: number
  count: number
  share: string
  taken: readonly string[]
  items: readonly IndexItem[]
  /** Items that no environment has yet. */
  open: readonly IndexItem[]
  onChange: (environment: Environment) => void
  onMove: (to: number) => void
  onRemove: (() => void) | undefined
}

/** One environment of the index, with its weight and its questions. */
export function EnvironmentCard(props: EnvironmentCardProps) {
  const { environment, place, count, share, taken, onChange, onMove, onRemove } = props
  const text = useText(questionText)
  const errorAt = useErrorAt()
  const path = `index.environments.${place}`
  const name = text.environment(place + 1)
  return (
    <Card>
      <View className="editor-panel__head">
        <Heading level={3}>{`${name} · ${text.share(share)}`}</Heading>
        <EntryTools name={name} {...waysIn(place, count, onMove, onRemove)} />
      </View>
      <WordsField
        label={text.environmentName}
        path={`${path}.name`}
        value={environment.name}
        onChange={(words) => onChange({ ...environment, name: words })}
      />
      <View className="editor-columns">
        <NumberField
          label={text.weight}
          value={environment.weight}
          error={errorAt(`${path}.weight`)}
          onChange={(weight) => onChange({ ...environment, weight })}
        />
        <Identifier
          of={name}
          value={environment.environment}
          path={`${path}.environment`}
          taken={taken}
          onRename={(renamed) => onChange({ ...environment, environment: renamed })}
        />
      </View>
      <ItemList {...props} path={path} />
      <FieldError error={errorAt(`${path}.items`)} />
    </Card>
  )
}

function ItemList({ environment, items, open, onChange, path }: EnvironmentCardProps & { path: string }) {
  const { language } = usePreferences()
  const text = useText(questionText)
  const editor = useText(editorText)
  const errorAt = useErrorAt()
  const entries = environment.items
  const nameOf = (item: string) => items.find((one) => one.item === item)?.name[language] ?? item
  return (
    <View className="editor-entries">
      <Text className="editor-entry__name">{text.items}</Text>
      {entries.map((entry, place) => (
        <View key={entry.item} className="editor-item">
          <View className="editor-item__words">
            <Text>{nameOf(entry.item)}</Text>
            <Text className="soft small">{text.share(shareOf(entry, entries))}</Text>
            <FieldError error={errorAt(`${path}.items.${place}`)} />
          </View>
          <View className="editor-item__weight">
            <NumberField
              label={text.itemWeight(nameOf(entry.item))}
              labelUnseen
              value={entry.weight}
              error={errorAt(`${path}.items.${place}.weight`)}
              onChange={(weight) =>
                onChange({ ...environment, items: withEntry(entries, place, { ...entry, weight }) })
              }
            />
          </View>
          <Press
            look="plain"
            tone="accent"
            icon="bin"
            label={editor.remove(nameOf(entry.item))}
            onPress={() => onChange({ ...environment, items: withoutEntry(entries, place) })}
          />
        </View>
      ))}
      {open.length > 0 && (
        <Select
          name={text.addItem}
          options={[
            { value: '', label: '—' },
            ...open.map(({ item, name }) => ({ value: item, label: name[language] })),
          ]}
          value=""
          onChange={(item) => item !== '' && onChange({ ...environment, items: [...entries, { item, weight: 1 }] })}
        />
      )}
    </View>
  )
}
