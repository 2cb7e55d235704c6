import { usePageQuery } from '../../../service/page-query'
import { useText } from '../../../text'
import { FaultNotice, Skeleton } from '../../../ui'
import { goTo } from '../../frame/go-to'
import { preparesSurveys } from '../../frame/reader'
import { StaffPage } from '../../frame/staff-page'
import { waveText } from '../text/wave'
import { useWave } from './use-wave'
import { WaveContent } from './wave-content'

/** One wave: `?waveId=…`. */
export default function WavePage() {
  const text = useText(waveText)
  const waveId = usePageQuery('waveId') ?? ''
  const state = useWave(waveId)
  return (
    <StaffPage
      title={text.title}
      place={{ path: '/staff/waves/wave/index', query: { waveId } }}
      back={() => goTo('/staff/waves/index')}
    >
      {(session) => {
        if (state.wave) return <WaveContent state={state} wave={state.wave} mayPrepare={preparesSurveys(session)} />
        return state.fault === undefined ? (
          <Skeleton rows={5} tall />
        ) : (
          <FaultNotice fault={state.fault} onRetry={state.ask} />
        )
      }}
    </StaffPage>
  )
}
