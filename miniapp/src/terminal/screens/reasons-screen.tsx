import { commentLength, isBad, type LabelSet, type Level, labelsOfLevel, maxComment } from '@minping/shared/review'
import { useState } from 'react'
import { usePreferences } from '../../service'
import { useText } from '../../text'
import { labelText } from '../../text/label-names'
import { Field, LevelMark, Press, TagPick } from '../../ui'
import { terminalText } from '../text/terminal'
import { asksForPhone, missingOf, type Visit } from '../visit/visit'

interface ReasonsScreenProps {
  visit: Visit
  level: Level
  labelSet: LabelSet
  onChange: (more: Partial<Visit>) => void
  onNext: () => void
  onStartAgain: () => void
}

/** Why: large reasons to tap, words for who wants to write. */
export function ReasonsScreen({ visit, level, labelSet, onChange, onNext, onStartAgain }: ReasonsScreenProps) {
  const { language } = usePreferences()
  const text = useText(terminalText)
  const [tried, setTried] = useState(false)
  const [writing, setWriting] = useState(false)
  const missing = missingOf(visit, labelSet)
  const bad = isBad(level)
  const next = () => {
    setTried(true)
    if (missing === undefined) onNext()
  }
  return (
    <div className="terminal__wide">
      <div className="terminal__chosen">
        <LevelMark level={level} large />
        <Press icon="return" onPress={onStartAgain}>
          {text.startOver}
        </Press>
      </div>
      <h1 className="terminal__title">{bad ? text.why : text.whatWasGood}</h1>
      <p className="terminal__hint">{bad ? text.whyHint : text.goodHint}</p>
      <TagPick
        name={bad ? text.why : text.whatWasGood}
        tags={labelsOfLevel(labelSet, level).map((label) => ({
          ...label,
          text: labelText(language, label),
          base: true,
        }))}
        chosen={visit.labels}
        onChange={(labels) => onChange({ labels })}
        error={tried && missing === 'reason' ? text.reasonMissing : undefined}
      />
      {writing ? (
        <Field
          multiline
          label={text.words}
          hint={text.wordsHint}
          value={visit.comment}
          most={maxComment}
          length={commentLength}
          error={missing === 'shorterComment' ? text.tooLong : undefined}
          onChange={(comment) => onChange({ comment })}
        />
      ) : (
        <Press look="plain" icon="pen" className="terminal__write" onPress={() => setWriting(true)}>
          {text.words}
        </Press>
      )}
      <Press look="filled" wide onPress={next}>
        {asksForPhone(visit) ? text.next : text.submit}
      </Press>
    </div>
  )
}
