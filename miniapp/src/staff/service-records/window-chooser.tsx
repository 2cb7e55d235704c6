import { View } from '@tarojs/components'
import { usePreferences } from '../../service'
import { nameIn, useText } from '../../text'
import { Select } from '../../ui'
import type { ScopeItem } from '../frame/scope-tree'
import { serviceRecordsText } from './text'

/** A window in somebody's charge. */
export interface OwnWindow extends ScopeItem {
  windowId: string
}

/** The windows among the parts of the city that somebody may look at. */
export function windowsIn(scopes: readonly ScopeItem[]): OwnWindow[] {
  return scopes.flatMap((item) => {
    const [kind, windowId] = item.scope.split(':')
    return kind === 'window' && windowId ? [{ ...item, windowId }] : []
  })
}

interface WindowChooserProps {
  scopes: readonly ScopeItem[]
  windows: readonly OwnWindow[]
  chosen: OwnWindow
  onChoose: (windowId: string) => void
}

/** Hall, then window; nothing where there is nothing to choose. */
export function WindowChooser({ scopes, windows, chosen, onChoose }: WindowChooserProps) {
  const { language } = usePreferences()
  const text = useText(serviceRecordsText)
  if (windows.length === 1) return null
  const halls = scopes.filter(({ scope }) => windows.some(({ parent }) => parent === scope))
  const beside = windows.filter(({ parent }) => parent === chosen.parent)
  return (
    <View className="desk-fields records__window">
      {halls.length > 1 && (
        <Select
          name={text.hall}
          options={halls.map((hall) => ({ value: hall.scope, label: nameIn(language, hall) }))}
          value={chosen.parent ?? ''}
          onChange={(hall) => {
            const first = windows.find(({ parent }) => parent === hall)
            if (first) onChoose(first.windowId)
          }}
        />
      )}
      <Select
        name={text.window}
        options={beside.map((window) => ({
          value: window.windowId,
          label: [nameIn(language, window), language === 'zh' && window.service].filter(Boolean).join(' · '),
        }))}
        value={chosen.windowId}
        onChange={onChoose}
      />
    </View>
  )
}
