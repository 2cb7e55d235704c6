import { Text, View } from '@tarojs/components'
import { callAsStaff, usePreferences } from '../../service'
import { useAnswer } from '../../service/use-answer'
import { fullDayText, useText } from '../../text'
import { aria, Empty, FaultNotice, Press, Skeleton } from '../../ui'
import { goTo } from '../frame/go-to'
import { Mark } from '../frame/mark'
import { preparesSurveys, readsSurveys } from '../frame/reader'
import { Span } from '../frame/span'
import { StaffPage } from '../frame/staff-page'
import { staffShellText } from '../text/shell'
import type { WaveSummary } from './parts/types'
import { wavesText } from './text/waves'
import '../questionnaires/edit/editor.css'
import './parts/parts.css'

/** Every wave of the city's surveys. */
export default function WavesPage() {
  const text = useText(wavesText)
  return (
    <StaffPage title={text.title} lead={text.lead} place={{ path: '/staff/waves/index', query: {} }}>
      {(session) =>
        readsSurveys(session) ? (
          <WaveList mayPrepare={preparesSurveys(session)} />
        ) : (
          <Empty icon="list" title={text.forbiddenTitle} note={text.forbiddenNote} />
        )
      }
    </StaffPage>
  )
}

function WaveList({ mayPrepare }: { mayPrepare: boolean }) {
  const text = useText(wavesText)
  const { content, fault, ask } = useAnswer('waves', () => callAsStaff('GET /api/waves', {}))
  const items = content?.items
  const ways = (
    <View className="desk-ways">
      {mayPrepare && (
        <Press look="filled" icon="plus" onPress={() => goTo('/staff/waves/create/index')}>
          {text.add}
        </Press>
      )}
      <Press icon="building" onPress={() => goTo('/staff/waves/register/index')}>
        {text.register}
      </Press>
    </View>
  )
  return (
    <>
      {items?.length !== 0 && ways}
      {fault !== undefined && <FaultNotice fault={fault} onRetry={ask} />}
      {!items && fault === undefined && <Skeleton rows={4} tall />}
      {items?.length === 0 && (
        <Empty icon="send" title={text.noneTitle} note={text.noneNote}>
          {ways}
        </Empty>
      )}
      {items && items.length > 0 && (
        <View className="desk-rows" {...aria({ role: 'group', label: text.list })}>
          {items.map((wave) => (
            <WaveRow key={wave.waveId} wave={wave} />
          ))}
        </View>
      )}
    </>
  )
}

function WaveRow({ wave }: { wave: WaveSummary }) {
  const { language } = usePreferences()
  const text = useText(wavesText)
  const shell = useText(staffShellText)
  const { waveId, name, mode, state, opensOn, closesOn, invited, submitted, responseRate } = wave
  const counts = mode === 'open' ? text.answeredOpen(submitted) : text.answered(submitted, invited)
  return (
    <Press look="bare" className="desk-row" onPress={() => goTo('/staff/waves/wave/index', { waveId })}>
      <Text className="desk-row__title">{name[language]}</Text>
      <Span className="desk-row__line">
        <Mark {...(state === 'open' && { tone: 'brand' })}>{text.states[state]}</Mark>
        <Mark>{text.modes[mode].label}</Mark>
        {wave.summaryPublishedAt !== undefined && <Mark>{text.summaryPublished}</Mark>}
        {wave.generated && <Mark>{shell.generatedMark}</Mark>}
        <Text>{text.period(fullDayText(language, opensOn), fullDayText(language, closesOn))}</Text>
        <Text className="tabular">{counts}</Text>
        {responseRate !== null && <Text className="tabular">{text.rateOf(responseRate)}</Text>}
      </Span>
    </Press>
  )
}
