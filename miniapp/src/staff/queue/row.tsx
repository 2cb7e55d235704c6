import type { FollowUpSummary } from '@minping/shared/api'
import { followUpStateNames } from '@minping/shared/follow-up'
import { Text } from '@tarojs/components'
import { usePreferences } from '../../service'
import { dayText, nameIn, useText } from '../../text'
import { Icon, Press } from '../../ui'
import { LevelWord } from '../frame/level-word'
import { Mark } from '../frame/mark'
import { Span } from '../frame/span'
import { queueText } from '../text/queue'
import { queueToolsText } from '../text/queue-tools'
import { staffShellText } from '../text/shell'
import { standingOf } from '../time/remaining'
import { StandingLine } from '../time/standing-line'
import { firstWords } from './first-words'

interface QueueRowProps {
  followUp: FollowUpSummary
  chosen: boolean
  /** Whether pressing chooses several, to be assigned together. */
  selecting: boolean
  onPress: () => void
}

/** One case: how urgent, how bad, where, what was said, who has it. */
export function QueueRow({ followUp, chosen, selecting, onPress }: QueueRowProps) {
  const { language } = usePreferences()
  const text = useText(queueText)
  const shell = useText(staffShellText)
  const tools = useText(queueToolsText)
  const { hall, window, state, level, assigneeName, submittedAt, generated, returns, extensionRequested } = followUp
  const late = standingOf(followUp).kind === 'late'
  const service = language === 'zh' ? window.service : window.englishService
  const words = firstWords(followUp)
  return (
    <Press
      look="bare"
      className={`queue-row${late ? ' queue-row--late' : ''}${chosen ? ' queue-row--chosen' : ''}`}
      {...((chosen || selecting) && { pressed: chosen })}
      onPress={onPress}
    >
      {selecting ? (
        <Span className="queue-row__mark">
          <Span className={`queue-row__box${chosen ? ' queue-row__box--on' : ''}`}>
            {chosen && <Icon name="check" size="small" />}
          </Span>
          <StandingLine deadlines={followUp} />
        </Span>
      ) : (
        <StandingLine deadlines={followUp} />
      )}
      <Span className="queue-row__line">
        <LevelWord level={level} />
        <Text className="queue-row__place">{`${nameIn(language, window)} · ${service}`}</Text>
      </Span>
      <Text className={`queue-row__words${words ? '' : ' soft'}`}>{words || text.noWords}</Text>
      <Span className="queue-row__line queue-row__line--small">
        <Mark tone="brand">{followUpStateNames[state][language]}</Mark>
        {returns > 0 && <Mark tone="accent">{tools.returned(returns)}</Mark>}
        {extensionRequested && <Mark tone="accent">{tools.extensionAsked}</Mark>}
        {generated && <Mark>{shell.generatedMark}</Mark>}
        <Text>{nameIn(language, hall)}</Text>
        <Text>{dayText(language, submittedAt)}</Text>
        <Text>{assigneeName ? text.assignedTo(assigneeName) : text.notAssigned}</Text>
      </Span>
    </Press>
  )
}
