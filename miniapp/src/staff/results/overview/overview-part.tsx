import { View } from '@tarojs/components'
import { open } from '../../../service'
import { useText } from '../../../text'
import type { SurveyResults } from '../../../text/survey-figures'
import { Press } from '../../../ui'
import { resultsText } from '../../text/results'
import { AttentionCard } from './attention-card'
import { EnvironmentsCard } from './environments-card'
import { IndexCard } from './index-card'
import { ParticipationCard } from './participation-card'

/** The index with its margin, who took part, the environments, and what is most in need of attention. */
export function OverviewPart({ results }: { results: SurveyResults }) {
  const text = useText(resultsText)
  const { index, state, waveId } = results
  return (
    <>
      <View className="results__columns">
        <IndexCard results={results} />
        <ParticipationCard results={results} />
      </View>
      <View className="results__columns">
        {index && <EnvironmentsCard index={index} threshold={results.threshold} />}
        <AttentionCard results={results} />
      </View>
      {state === 'closed' && (
        <View className="results__links">
          <Press look="plain" iconAfter="forward" onPress={() => open('/business/summary/index', { wave: waveId })}>
            {text.summaryLink}
          </Press>
        </View>
      )}
    </>
  )
}
