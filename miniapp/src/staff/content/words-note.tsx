import type { WordsMark } from '@minping/shared/content-check'
import { Text } from '@tarojs/components'
import { useText } from '../../text'
import { Icon } from '../../ui'
import { contentText } from '../text/content'
import './content.css'

/** Said where words are hidden from staff, or found suspect; nothing where they are not. */
export function WordsNote({ mark }: { mark: WordsMark | undefined }) {
  const text = useText(contentText)
  if (mark === undefined) return null
  return (
    <Text className={`words-note words-note--${mark}`}>
      <Icon name={mark === 'hidden' ? 'shield' : 'alert'} size="small" />
      {` ${text[mark]}`}
    </Text>
  )
}
