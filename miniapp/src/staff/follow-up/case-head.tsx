import type { FollowUpView } from '@minping/shared/api'
import { followUpStateNames } from '@minping/shared/follow-up'
import { open, usePreferences } from '../../service'
import { nameIn, useText } from '../../text'
import { Head } from '../case/head'
import { followUpText } from '../text/follow-up'

interface CaseHeadProps {
  followUp: FollowUpView
  /** Whether the case stands beside the queue: then it can be opened on a page of its own. */
  beside: boolean
}

/** Which case it is, its state and how urgent it is. */
export function CaseHead({ followUp, beside }: CaseHeadProps) {
  const text = useText(followUpText)
  const { language } = usePreferences()
  const { followUpId, window, state, receiptNo } = followUp
  const service = language === 'zh' ? window.service : window.englishService
  return (
    <Head
      title={`${nameIn(language, window)} · ${service}`}
      state={followUpStateNames[state][language]}
      number={text.receipt(receiptNo)}
      found={followUp}
      onOpenAlone={beside ? () => open('/staff/follow-up/index', { followUpId }) : undefined}
    />
  )
}
