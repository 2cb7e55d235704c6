import { parseScope } from '@minping/shared/directory'
import { open, useStaffSession } from '../../service'
import { back } from '../../service/navigate'
import { useText } from '../../text'
import { Empty, Press } from '../../ui'
import { ScopePicker } from '../frame/scope-picker'
import { StaffPage } from '../frame/staff-page'
import { resultsText } from '../text/results'
import { ResultsView } from './results-view'
import { useShown } from './shown'

const kinds = ['city', 'region'] as const

/** What a wave of a survey found out: `?wave=…`, with the scope and the part that are shown. */
export default function ResultsPage() {
  const text = useText(resultsText)
  const session = useStaffSession()
  const [shown, show] = useShown()
  const { wave, part } = shown
  const scope = shown.scope ?? session?.scopes.find(isCounted)
  return (
    <StaffPage
      title={text.title}
      place={{ path: '/staff/results/index', query: { wave, scope, part } }}
      back={() => back('/staff/waves/index')}
      beside={() =>
        scope !== undefined && (
          <ScopePicker chosen={scope} kinds={kinds} onChoose={(chosen) => show({ scope: chosen })} />
        )
      }
    >
      {() => {
        if (wave === undefined) return <NotFound />
        if (scope === undefined) return <Empty icon="shield" title={text.noScope} note={text.noScopeNote} />
        return (
          <ResultsView
            waveId={wave}
            scope={scope}
            part={part}
            onPart={(chosen) => show({ part: chosen })}
            notFound={<NotFound />}
          />
        )
      }}
    </StaffPage>
  )
}

function NotFound() {
  const text = useText(resultsText)
  return (
    <Empty icon="list" title={text.notFound} note={text.notFoundNote}>
      <Press onPress={() => open('/staff/waves/index')}>{text.toWaves}</Press>
    </Empty>
  )
}

/** Results are counted for the city and for regions. */
function isCounted(scope: string): boolean {
  return kinds.some((kind) => kind === parseScope(scope)?.kind)
}
