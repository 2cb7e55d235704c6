import type { ReviewRecord } from '@minping/shared/api'
import { channelNames, outcomeNames, reviewModeNames } from '@minping/shared/review'
import { usePreferences } from '../../service'
import { useText } from '../../text'
import { Mark } from '../frame/mark'
import { reviewsText } from '../text/reviews'
import { staffShellText } from '../text/shell'

/** What is special about a review: where it came from, whether it counts. */
export function ReviewMarks({ review }: { review: ReviewRecord }) {
  const text = useText(reviewsText)
  const shell = useText(staffShellText)
  const { language } = usePreferences()
  const { kind, channel, mode, outcome, supplement, excluded, flag, generated } = review
  return (
    <>
      {kind === 'default' && <Mark>{text.byDefault}</Mark>}
      {channel && <Mark>{channelNames[channel][language]}</Mark>}
      {mode && <Mark>{reviewModeNames[mode][language]}</Mark>}
      {outcome && <Mark tone="accent">{outcomeNames[outcome][language]}</Mark>}
      {supplement && <Mark>{text.supplemented}</Mark>}
      {excluded && <Mark tone="accent">{text.excluded}</Mark>}
      {flag === 'undecided' && <Mark tone="accent">{text.flagged}</Mark>}
      {flag === 'setAside' && <Mark tone="accent">{text.setAside}</Mark>}
      {generated && <Mark>{shell.generatedMark}</Mark>}
    </>
  )
}
