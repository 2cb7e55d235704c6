import type { FollowUpView } from '@minping/shared/api'
import { View } from '@tarojs/components'
import { usePreferences } from '../../service'
import { momentText, useText } from '../../text'
import { followUpText } from '../../text/staff-follow-up'
import { Card, Heading } from '../../ui'
import { LevelWord } from '../frame/level-word'
import { Mark } from '../frame/mark'

/** What the reviewer said: level, reasons, words, and the supplement. */
export function Judgement({ followUp }: { followUp: FollowUpView }) {
  const text = useText(followUpText)
  const { language } = usePreferences()
  const { level, labels, comment, submittedAt, supplement } = followUp
  return (
    <Card>
      <Heading level={2}>{text.happened}</Heading>
      <Said level={level} labels={labels} comment={comment} when={text.submitted(momentText(language, submittedAt))} />
      {supplement && (
        <View className="case__supplement">
          <Said
            level={supplement.level}
            labels={supplement.labels}
            comment={supplement.comment}
            when={text.supplementTitle(momentText(language, supplement.submittedAt))}
          />
        </View>
      )}
    </Card>
  )
}

interface SaidProps extends Pick<FollowUpView, 'level' | 'labels'> {
  comment: string | undefined
  when: string
}

function Said({ level, labels, comment, when }: SaidProps) {
  const text = useText(followUpText)
  return (
    <>
      <View className="case__line">
        <LevelWord level={level} />
        <View className="soft small">{when}</View>
      </View>
      {labels.length > 0 && (
        <View className="case__line">
          {labels.map((label) => (
            <Mark key={label.code} tone="accent">
              {label.text}
            </Mark>
          ))}
        </View>
      )}
      {comment ? <View className="case__words">{comment}</View> : <View className="soft">{text.noWords}</View>}
    </>
  )
}
