import { Text, View } from '@tarojs/components'
import { useText } from '../../text'
import { Notice, Press } from '../../ui'
import { questionText } from '../text/question'

interface ConflictNoticeProps {
  ours: string
  theirs: string
  onChoose: (choice: 'ours' | 'theirs') => void
}

/** A colleague answered the same question meanwhile: both answers, one to be chosen. */
export function ConflictNotice({ ours, theirs, onChoose }: ConflictNoticeProps) {
  const text = useText(questionText)
  return (
    <Notice
      tone="warning"
      title={text.conflict}
      actions={
        <>
          <Press onPress={() => onChoose('ours')}>{text.takeOurs}</Press>
          <Press onPress={() => onChoose('theirs')}>{text.takeTheirs}</Press>
        </>
      }
    >
      <View className="question__both">
        <Text>{text.ours(ours)}</Text>
        <Text>{text.theirs(theirs)}</Text>
      </View>
    </Notice>
  )
}
