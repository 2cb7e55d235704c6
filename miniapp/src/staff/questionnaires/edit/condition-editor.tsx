import type { Condition } from '@minping/shared/survey'
import { Text, View } from '@tarojs/components'
import { usePreferences } from '../../../service'
import { useText } from '../../../text'
import { Card, FieldError, Group, Heading, Press, Select } from '../../../ui'
import { inserted, withEntry, withoutEntry } from '../document/change'
import { blankCondition, conditionForms, formOf, type Known, reformed } from '../document/condition-form'
import { conditionText } from '../text/condition'
import { ComparisonFields } from './comparison-fields'
import { spotOf, useErrorAt } from './findings'
import { OptionToggles } from './option-toggles'
import type { ConditionContext } from './question-context'

interface ConditionEditorProps {
  condition: Condition | undefined
  path: string
  context: ConditionContext
  onChange: (condition: Condition | undefined) => void
}

/** When a section or question is shown. */
export function ConditionEditor({ condition, path, context, onChange }: ConditionEditorProps) {
  const text = useText(conditionText)
  const first = blankCondition(knownIn(context))
  return (
    <Card>
      <View id={spotOf(path)}>
        <Heading level={2}>{text.title}</Heading>
      </View>
      {condition ? (
        <>
          <Text className="soft">{text.onlyIf}</Text>
          <ConditionFields condition={condition} path={path} context={context} onChange={onChange} />
        </>
      ) : (
        <>
          <Text className="soft">{text.always}</Text>
          {first ? (
            <View>
              <Press look="soft" icon="plus" onPress={() => onChange(first)}>
                {text.add}
              </Press>
            </View>
          ) : (
            <Text className="soft small">{text.nothingEarlier}</Text>
          )}
        </>
      )}
    </Card>
  )
}

interface ConditionFieldsProps {
  condition: Condition
  path: string
  context: ConditionContext
  /** Undefined takes the condition away. */
  onChange: (condition: Condition | undefined) => void
}

function ConditionFields({ condition, path, context, onChange }: ConditionFieldsProps) {
  const text = useText(conditionText)
  const errorAt = useErrorAt()
  const known = knownIn(context)
  const form = formOf(condition)
  const forms = conditionForms.filter(
    (one) =>
      one === form || (one === 'kinds' ? known.kinds.length > 0 : one !== 'question' || known.earlier.length > 0),
  )
  return (
    <Group name={text.group} className="editor-condition">
      <View className="editor-condition__head">
        <Select
          name={text.form}
          nameUnseen
          options={forms.map((value) => ({ value, label: text.forms[value] }))}
          value={form}
          onChange={(next) => next !== form && onChange(reformed(condition, next, known))}
        />
        <Press look="plain" tone="accent" icon="bin" label={text.remove} onPress={() => onChange(undefined)} />
      </View>
      <ConditionContent condition={condition} path={path} context={context} onChange={onChange} />
      <FieldError error={errorAt(path)} />
    </Group>
  )
}

function ConditionContent({ condition, path, context, onChange }: ConditionFieldsProps) {
  const { language } = usePreferences()
  const text = useText(conditionText)
  if ('all' in condition) {
    return (
      <Parts
        parts={condition.all}
        path={`${path}.all`}
        context={context}
        onChange={(all) => onChange(all && { all })}
      />
    )
  }
  if ('any' in condition) {
    return (
      <Parts
        parts={condition.any}
        path={`${path}.any`}
        context={context}
        onChange={(any) => onChange(any && { any })}
      />
    )
  }
  if ('not' in condition) {
    return (
      <ConditionFields
        condition={condition.not}
        path={`${path}.not`}
        context={context}
        onChange={(not) => onChange(not && { not })}
      />
    )
  }
  if ('kinds' in condition) {
    return (
      <OptionToggles
        name={text.kinds}
        options={context.kinds.map(({ kind, name }) => ({ code: kind, name: name[language] }))}
        chosen={condition.kinds}
        onChange={(kinds) => onChange({ kinds })}
      />
    )
  }
  return <ComparisonFields comparison={condition} context={context} onChange={onChange} />
}

interface PartsProps {
  parts: readonly Condition[]
  path: string
  context: ConditionContext
  onChange: (parts: Condition[] | undefined) => void
}

function Parts({ parts, path, context, onChange }: PartsProps) {
  const text = useText(conditionText)
  const next = blankCondition(knownIn(context))
  return (
    <View className="editor-condition__parts">
      {parts.map((part, place) => (
        <ConditionFields
          // Parts have no names of their own; they are only appended and removed.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          key={place}
          condition={part}
          path={`${path}.${place}`}
          context={context}
          onChange={(changed) => {
            const left = changed ? withEntry(parts, place, changed) : withoutEntry(parts, place)
            onChange(left.length > 0 ? left : undefined)
          }}
        />
      ))}
      {next && (
        <View>
          <Press look="soft" icon="plus" onPress={() => onChange(inserted(parts, parts.length, next))}>
            {text.addPart}
          </Press>
        </View>
      )}
    </View>
  )
}

function knownIn({ earlier, kinds }: ConditionContext): Known {
  return { earlier: earlier.map(({ question }) => question), kinds: kinds.map(({ kind }) => kind) }
}
