import { Text, View } from '@tarojs/components'
import { usePreferences } from '../../service'
import { nameIn, useText } from '../../text'
import { Press } from '../../ui'
import { Mark } from '../frame/mark'
import { staffShellText } from '../text/shell'
import { outcomeName } from './outcome-name'
import { serviceRecordsText } from './text'
import type { ListedRecord } from './types'

/** One matter: what it was, how it ended, whether it was rated. */
export function RecordRow({ record, onShow }: { record: ListedRecord; onShow: () => void }) {
  const { language } = usePreferences()
  const text = useText(serviceRecordsText)
  const { generatedMark } = useText(staffShellText)
  const { projectNo, item, outcome, finishedAt, state, generated } = record
  return (
    <View className="record-row">
      <View className="record-row__words">
        <Text className="record-row__title">{nameIn(language, item)}</Text>
        <View className="record-row__line">
          <Text className="tabular">{projectNo}</Text>
          <Text className="tabular">
            {text.handledAt(finishedAt.slice('2026-03-02T'.length, '2026-03-02T10:00'.length))}
          </Text>
          <Mark {...(state === 'judged' && { tone: 'brand' })}>{text.states[state]}</Mark>
          {outcome !== 'done' && <Mark tone="accent">{outcomeName(outcome, language, text.done)}</Mark>}
          {generated && <Mark>{generatedMark}</Mark>}
        </View>
      </View>
      {state !== 'judged' && (
        <Press icon="scan" label={text.showCodeOf(projectNo)} onPress={onShow}>
          {text.showCode}
        </Press>
      )}
    </View>
  )
}
