import type { PublicTextsView } from '@minping/shared/api'
import { withholdingReasonCodes, withholdingReasons } from '@minping/shared/publication'
import { View } from '@tarojs/components'
import { countText } from '../../figures/figure-words'
import { usePreferences } from '../../service'
import { useText } from '../../text'
import { Card, Heading } from '../../ui'
import { publicWordsText } from '../text/words'

/** How much was proposed and published, and what was refused for which reason. */
export function Counts({ counts: { proposed, released, withheld } }: { counts: PublicTextsView['counts'] }) {
  const text = useText(publicWordsText)
  const { language } = usePreferences()
  const given = withholdingReasonCodes.filter((reason) => withheld[reason] > 0)
  return (
    <Card>
      <Heading level={2}>{text.counts}</Heading>
      <View>{text.countsOf(countText(proposed), countText(released))}</View>
      <View>{given.length === 0 ? text.withheldNone : text.withheld}</View>
      {given.map((reason) => (
        <View key={reason} className="soft">
          {text.reasonCount(withholdingReasons[reason][language], countText(withheld[reason]))}
        </View>
      ))}
    </Card>
  )
}
