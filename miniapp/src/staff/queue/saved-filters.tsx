import { View } from '@tarojs/components'
import { useState } from 'react'
import { useText } from '../../text'
import { Dialog, FaultNotice, Field, Group, Press } from '../../ui'
import { queueToolsText } from '../text/queue-tools'
import type { KeptFilter } from './shown'
import { mostSaved, useSavedFilters } from './use-saved-filters'

interface SavedFiltersProps {
  /** What is shown now, to be kept under a name. */
  filter: KeptFilter
  /** Whether it is more than the whole queue. */
  isWorthKeeping: boolean
  onShow: (filter: KeptFilter) => void
}

/** The filters that somebody has kept, one press each; and the present one to be kept too. */
export function SavedFilters({ filter, isWorthKeeping, onShow }: SavedFiltersProps) {
  const text = useText(queueToolsText)
  const saved = useSavedFilters()
  const [open, setOpen] = useState<'save' | 'manage'>()
  const present = JSON.stringify(sorted(filter))
  const isKept = saved.items.some((item) => JSON.stringify(sorted(item.filter)) === present)
  if (!saved.isKnown || (saved.items.length === 0 && !isWorthKeeping)) return null

  function close() {
    saved.forget()
    setOpen(undefined)
  }
  return (
    <>
      <Group name={text.saved} className="chips">
        {saved.items.map((item) => (
          <Press
            key={item.name}
            className="chips__chip"
            pressed={JSON.stringify(sorted(item.filter)) === present}
            onPress={() => onShow(item.filter)}
          >
            {item.name}
          </Press>
        ))}
        {isWorthKeeping && !isKept && (
          <Press look="plain" icon="plus" className="chips__chip" onPress={() => setOpen('save')}>
            {text.save}
          </Press>
        )}
        {saved.items.length > 0 && (
          <Press
            look="plain"
            icon="pen"
            className="chips__chip"
            label={text.savedManage}
            onPress={() => setOpen('manage')}
          />
        )}
      </Group>
      {open === 'save' && <SaveDialog saved={saved} filter={filter} onClose={close} />}
      {open === 'manage' && <ManageDialog saved={saved} onClose={close} />}
    </>
  )
}

type Saved = ReturnType<typeof useSavedFilters>

function SaveDialog({ saved, filter, onClose }: { saved: Saved; filter: KeptFilter; onClose: () => void }) {
  const text = useText(queueToolsText)
  const [name, setName] = useState('')
  const [tried, setTried] = useState(false)
  const given = name.trim()
  const error = () => {
    if (saved.items.length >= mostSaved) return text.saveFull
    if (given === '' || given.length > 20) return text.saveMissing
    return saved.items.some((item) => item.name === given) ? text.saveTaken : undefined
  }

  async function save() {
    setTried(true)
    if (error() === undefined && (await saved.keep([...saved.items, { name: given, filter }]))) onClose()
  }
  return (
    <Dialog
      title={text.save}
      onClose={onClose}
      actions={
        <Press look="filled" wide onPress={save}>
          {text.save}
        </Press>
      }
    >
      <Field
        label={text.saveName}
        hint={text.saveNameHint}
        value={name}
        most={20}
        length={(value) => value.length}
        error={tried ? error() : undefined}
        onChange={setName}
        onEnter={save}
      />
      {saved.fault !== undefined && <FaultNotice fault={saved.fault} />}
    </Dialog>
  )
}

function ManageDialog({ saved, onClose }: { saved: Saved; onClose: () => void }) {
  const text = useText(queueToolsText)
  return (
    <Dialog title={text.savedManage} onClose={onClose}>
      <View className="queue-saved">
        {saved.items.map((item) => (
          <Press
            key={item.name}
            icon="bin"
            wide
            label={text.savedRemove(item.name)}
            onPress={() => saved.keep(saved.items.filter(({ name }) => name !== item.name))}
          >
            {item.name}
          </Press>
        ))}
      </View>
      {saved.fault !== undefined && <FaultNotice fault={saved.fault} />}
    </Dialog>
  )
}

/** The fields in one order: two filters that ask the same look the same. */
function sorted(filter: KeptFilter): [string, unknown][] {
  return Object.entries(filter)
    .filter(([, value]) => value !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
}
