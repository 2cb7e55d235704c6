import { useText } from '../../../text'
import { Group, Press } from '../../../ui'
import { editorText } from '../text/editor'

interface EntryToolsProps {
  /** What it is, for screen readers: 选项 2. */
  name: string
  onUp?: (() => void) | undefined
  onDown?: (() => void) | undefined
  onCopy?: (() => void) | undefined
  onRemove?: (() => void) | undefined
}

/** Moving, copying and removing one entry of a list; what can't be done now rests. */
export function EntryTools({ name, onUp, onDown, onCopy, onRemove }: EntryToolsProps) {
  const text = useText(editorText)
  return (
    <Group name={name} className="editor-tools">
      <Press look="plain" icon="up" label={text.moveUp(name)} disabled={!onUp} onPress={() => onUp?.()} />
      <Press look="plain" icon="down" label={text.moveDown(name)} disabled={!onDown} onPress={() => onDown?.()} />
      {onCopy && <Press look="plain" icon="copy" label={text.copy(name)} onPress={onCopy} />}
      {onRemove && <Press look="plain" tone="accent" icon="bin" label={text.remove(name)} onPress={onRemove} />}
    </Group>
  )
}

/** The ways of an entry in a list: up, down and away, as far as it can go. */
export function waysIn(
  place: number,
  length: number,
  move: (to: number) => void,
  remove?: () => void,
): Pick<EntryToolsProps, 'onUp' | 'onDown' | 'onRemove'> {
  return {
    onUp: place > 0 ? () => move(place - 1) : undefined,
    onDown: place < length - 1 ? () => move(place + 1) : undefined,
    onRemove: remove,
  }
}
