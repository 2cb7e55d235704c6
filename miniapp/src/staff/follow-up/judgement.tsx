import type { FollowUpView } from '@minping/shared/api'
import { Text, View } from '@tarojs/components'
import { PhotoList } from '../../photo/photo-list'
import { callAsStaff, usePreferences } from '../../service'
import { momentText, useText } from '../../text'
import { labelText } from '../../text/label-names'
import { Card, Heading } from '../../ui'
import { Contact } from '../case/contact'
import { givenWords } from '../case/given-words'
import { OutcomeNote } from '../case/outcome-note'
import { PhotosNote } from '../content/photos-note'
import { WordsNote } from '../content/words-note'
import { FlagNote } from '../flags/flag-note'
import { LevelWord } from '../frame/level-word'
import { Mark } from '../frame/mark'
import { followUpText } from '../text/follow-up'

interface JudgementProps {
  followUp: FollowUpView
  onRevealed: () => void
}

/** What the reviewer said, level, reasons, words and supplement, and how to reach who said it. */
export function Judgement({ followUp, onRevealed }: JudgementProps) {
  const text = useText(followUpText)
  const { language } = usePreferences()
  const { level, labels, comment, supplement, photos, wordsMark } = followUp
  return (
    <Card>
      <Heading level={2}>{text.happened}</Heading>
      <Said level={level} labels={labels} comment={comment} mark={wordsMark} when={givenWords(followUp, language)} />
      <PhotoList photos={photos} onStale={onRevealed} />
      <PhotosNote of={followUp} />
      <OutcomeNote of={followUp} />
      {supplement && (
        <View className="case__supplement">
          <Said
            level={supplement.level}
            labels={supplement.labels}
            comment={supplement.comment}
            mark={supplement.wordsMark}
            when={text.supplementTitle(momentText(language, supplement.submittedAt))}
          />
          <PhotoList photos={supplement.photos} onStale={onRevealed} />
          <PhotosNote of={supplement} />
        </View>
      )}
      {followUp.flag && <FlagNote hasFollowUp flag={followUp.flag} />}
      <View className="case__contact">
        <Text className="soft">{text.contact}</Text>
        <Contact
          masked={followUp.contactMasked}
          without={withoutContact(followUp, text)}
          mayReveal={followUp.mayRevealContact}
          reveal={(reason) =>
            callAsStaff('POST /api/follow-ups/{followUpId}/contact', {
              path: { followUpId: followUp.followUpId },
              body: { reason },
            })
          }
          onRevealed={onRevealed}
        />
      </View>
    </Card>
  )
}

/** Why nobody can be called: the number is gone, or none was left. */
function withoutContact({ contactLoss, anonymous }: FollowUpView, text: (typeof followUpText)['zh']): string {
  if (contactLoss) return text.contactLost[contactLoss]
  return anonymous ? text.anonymousWithoutContact : text.withoutContact
}

interface SaidProps extends Pick<FollowUpView, 'level' | 'labels'> {
  comment: string | undefined
  mark: FollowUpView['wordsMark']
  when: string
}

function Said({ level, labels, comment, mark, when }: SaidProps) {
  const text = useText(followUpText)
  const { language } = usePreferences()
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
              {labelText(language, label)}
            </Mark>
          ))}
        </View>
      )}
      {comment && <View className="case__words">{comment}</View>}
      {!comment && mark === undefined && <View className="soft">{text.noWords}</View>}
      <WordsNote mark={mark} />
    </>
  )
}
