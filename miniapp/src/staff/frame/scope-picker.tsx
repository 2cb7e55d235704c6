import { parseScope, type ScopeKind } from '@minping/shared/directory'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { usePreferences } from '../../service'
import { nameIn, useText } from '../../text'
import { aria, Dialog, FaultNotice, Field, Icon, Press, Skeleton } from '../../ui'
import { staffShellText } from '../text/shell'
import { scopeName } from './scope-name'
import { pathTo, type ScopeItem, scopeRows, scopesToChoose } from './scope-tree'
import { Span } from './span'
import { useScopes } from './use-scopes'
import './scope-picker.css'

interface ScopePickerProps {
  /** Undefined stands for everything in somebody's charge. */
  chosen: string | undefined
  /** Whether everything can be chosen. */
  everything?: boolean
  /** The kinds of parts that the page knows figures of; every kind unless told. */
  kinds?: readonly ScopeKind[]
  onChoose: (scope: string | undefined) => void
}

/** The part of the city that a page is about; pressing it offers the others. */
export function ScopePicker({ chosen, everything, kinds, onChoose }: ScopePickerProps) {
  const text = useText(staffShellText)
  const { language } = usePreferences()
  const [open, setOpen] = useState(false)
  const scopes = useScopes()
  const item = scopes.content?.find(({ scope }) => scope === chosen)
  const name = item
    ? scopeName(item, language)
    : chosen === undefined
      ? text[everything ? 'everything' : 'chooseScope']
      : text.scope

  function choose(scope: string | undefined) {
    setOpen(false)
    onChoose(scope)
  }
  return (
    <>
      <Press
        icon="building"
        iconAfter="down"
        className="scope-picker"
        label={text.chosenScope(name)}
        onPress={() => setOpen(true)}
      >
        {name}
      </Press>
      {open && (
        <Dialog title={text.chooseScope} onClose={() => setOpen(false)}>
          {everything && (
            <Option name={text.everything} depth={0} chosen={chosen === undefined} onPress={() => choose(undefined)} />
          )}
          {scopes.fault !== undefined && <FaultNotice fault={scopes.fault} onRetry={scopes.ask} />}
          {scopes.content ? (
            <ScopeList
              items={ofKinds(scopes.content, kinds)}
              chosen={chosen}
              few={kinds !== undefined}
              onChoose={choose}
            />
          ) : (
            scopes.loading && <Skeleton rows={4} />
          )}
        </Dialog>
      )}
    </>
  )
}

interface ScopeListProps {
  items: readonly ScopeItem[]
  chosen: string | undefined
  /** So few that nobody searches. */
  few: boolean
  onChoose: (scope: string) => void
}

function ofKinds(items: readonly ScopeItem[], kinds: readonly ScopeKind[] | undefined): readonly ScopeItem[] {
  return kinds ? items.filter(({ scope }) => kinds.some((kind) => kind === parseScope(scope)?.kind)) : items
}

function ScopeList({ items, chosen, few, onChoose }: ScopeListProps) {
  const text = useText(staffShellText)
  const { language } = usePreferences()
  const [search, setSearch] = useState('')
  const rows = scopesToChoose(scopeRows(items), search, chosen)
  const searched = search.trim() !== ''
  const whereIs = ({ scope }: ScopeItem) =>
    pathTo(items, scope)
      .slice(0, -1)
      .map((around) => nameIn(language, around))
      .join(' · ')
  return (
    <>
      {!few && <Field label={text.findScope} hint={text.findScopeHint} value={search} onChange={setSearch} />}
      <View className="scope-picker__list" {...aria({ role: 'group', label: text.scope })}>
        {rows.map(({ item, depth }) => (
          <Option
            key={item.scope}
            name={scopeName(item, language)}
            depth={searched ? 0 : depth}
            where={searched ? whereIs(item) : undefined}
            chosen={item.scope === chosen}
            onPress={() => onChoose(item.scope)}
          />
        ))}
        {rows.length === 0 && <Text className="soft">{text.noSuchScope}</Text>}
      </View>
    </>
  )
}

interface OptionProps {
  name: string
  depth: number
  /** What it lies in, where the list doesn't show it. */
  where?: string | undefined
  chosen: boolean
  onPress: () => void
}

function Option({ name, depth, where, chosen, onPress }: OptionProps) {
  return (
    <Press
      look="bare"
      className={`scope-picker__option scope-picker__option--${Math.min(depth, 3)}${chosen ? ' scope-picker__option--chosen' : ''}`}
      pressed={chosen}
      onPress={onPress}
    >
      <Span className="scope-picker__name">
        <Text>{name}</Text>
        {where && <Text className="scope-picker__where">{where}</Text>}
      </Span>
      {chosen && <Icon name="check" size="small" />}
    </Press>
  )
}
