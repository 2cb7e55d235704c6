import { type IndexDefinition, scoreMappings } from '@minping/shared/survey'
import { Text, View } from '@tarojs/components'
import { useText } from '../../../text'
import { Card, Choice, FieldError, Heading, Press } from '../../../ui'
import { moved, withEntry, withoutEntry } from '../document/change'
import { type Environment, itemsFor, openItems, shareOf } from '../document/index-items'
import { keysOf, nextName } from '../document/names'
import { questionText } from '../text/question'
import type { Desk } from './desk'
import { EnvironmentCard } from './environment-card'
import { useErrorAt } from './findings'

/** How answers become the index: environments with weights, their questions with weights. */
export function IndexPanel({ desk }: { desk: Desk }) {
  const text = useText(questionText)
  const { document } = desk
  const { index } = document
  if (!index) {
    return (
      <Card>
        <Heading level={2}>{text.indexTitle}</Heading>
        <Text className="soft small">{text.indexNote}</Text>
        <View>
          <Press
            look="soft"
            icon="plus"
            onPress={() =>
              desk.change({ ...document, index: { mapping: 'fromZero', environments: [blankEnvironment([])] } })
            }
          >
            {text.addIndex}
          </Press>
        </View>
      </Card>
    )
  }
  return <IndexFields desk={desk} index={index} />
}

function IndexFields({ desk, index }: { desk: Desk; index: IndexDefinition }) {
  const text = useText(questionText)
  const errorAt = useErrorAt()
  const { document } = desk
  const { environments } = index
  const keys = keysOf(environments.map(({ environment }) => environment))
  const put = (changed: readonly Environment[]) =>
    desk.change({ ...document, index: { ...index, environments: changed } })
  const items = itemsFor(document)
  const open = openItems(items, environments)
  return (
    <>
      <Card>
        <Heading level={2}>{text.indexTitle}</Heading>
        <Text className="soft small">{text.indexNote}</Text>
        <Choice
          name={text.mapping}
          options={scoreMappings.map((value) => ({ value, ...text.mappings[value] }))}
          value={index.mapping}
          onChange={(mapping) => desk.change({ ...document, index: { ...index, mapping } })}
        />
        {open.length > 0 && <Text className="soft small">{text.notInIndex(open.length)}</Text>}
        <FieldError error={errorAt('index.environments')} />
        <View>
          <Press look="plain" tone="accent" icon="bin" onPress={() => desk.change({ ...document, index: undefined })}>
            {text.removeIndex}
          </Press>
        </View>
      </Card>
      {environments.map((environment, place) => (
        <EnvironmentCard
          key={keys[place] ?? place}
          environment={environment}
          place={place}
          count={environments.length}
          share={shareOf(environment, environments)}
          taken={environments.map((one) => one.environment)}
          items={items}
          open={open}
          onChange={(changed) => put(withEntry(environments, place, changed))}
          onMove={(to) => put(moved(environments, place, to))}
          onRemove={environments.length > 1 ? () => put(withoutEntry(environments, place)) : undefined}
        />
      ))}
      <View>
        <Press
          look="soft"
          icon="plus"
          onPress={() => put([...environments, blankEnvironment(environments.map(({ environment }) => environment))])}
        >
          {text.addEnvironment}
        </Press>
      </View>
    </>
  )
}

function blankEnvironment(taken: readonly string[]): Environment {
  return { environment: nextName('environment', taken), name: { zh: '', en: '' }, weight: 1, items: [] }
}
