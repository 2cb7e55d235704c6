import { open, ProblemError } from '../../service'
import { useText } from '../../text'
import { FaultNotice, Press } from '../../ui'
import { enterText } from '../text/enter'

/** Why somebody could not enter; where the service names the survey, the way in by the registered phone beside it. */
export function EntranceFault({ fault }: { fault: unknown }) {
  const text = useText(enterText)
  const waveId = waveOf(fault)
  return (
    <FaultNotice
      fault={fault}
      actions={
        waveId !== undefined && (
          <Press icon="phone" onPress={() => open('/business/enter/index', { wave: waveId, by: 'phone' })}>
            {text.byPhone}
          </Press>
        )
      }
    />
  )
}

function waveOf(fault: unknown): string | undefined {
  if (!(fault instanceof ProblemError)) return undefined
  const { waveId } = Object(fault.problem.current) as { waveId?: unknown }
  return typeof waveId === 'string' ? waveId : undefined
}
