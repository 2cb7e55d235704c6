import { Text, View } from '@tarojs/components'
import { usePreferences } from '../../../service'
import { useText } from '../../../text'
import { Icon, Press } from '../../../ui'
import { Span } from '../../frame/span'
import { placeName } from '../document/place-name'
import type { Mistake } from '../document/shape'
import { placesText } from '../text/places'

/** What is wrong, each with where it is; a press leads there. */
export function FindingsList({ findings, onJump }: { findings: readonly Mistake[]; onJump: (path: string) => void }) {
  const { language } = usePreferences()
  const places = useText(placesText)
  return (
    <View className="editor-findings">
      {findings.map((finding) => (
        <Press
          key={`${finding.path} ${finding.zh}`}
          look="bare"
          className="editor-finding"
          onPress={() => onJump(finding.path)}
        >
          <Icon name="alert" size="small" />
          <Span className="editor-finding__words">
            <Text className="editor-finding__place">{placeName(finding.path, places)}</Text>
            <Text>{finding[language]}</Text>
          </Span>
        </Press>
      ))}
    </View>
  )
}
