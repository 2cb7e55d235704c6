import type { PublicationView } from '@minping/shared/api'
import { type WithholdingReason, withholdingReasonCodes, withholdingReasons } from '@minping/shared/publication'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { callAsStaff, usePreferences } from '../../service'
import { useText } from '../../text'
import { Choice, Dialog, FaultNotice, Field, Notice, Press } from '../../ui'
import { useActing } from '../case/actions/use-acting'
import { publicationsText } from '../text/publications'
import { partsToHide } from './state'

type Action = 'release' | 'withhold'
interface Draft {
  reason?: WithholdingReason
  hide: string
}

interface DecideProps {
  publication: PublicationView
  onChange: (publication: PublicationView) => void
}

/** Publish or withhold, with what is to be taken out besides. What was typed stays when somebody was faster. */
export function Decide({ publication, onChange }: DecideProps) {
  const text = useText(publicationsText)
  const { reviewId, version, state, mayBeShown } = publication
  const [hide, setHide] = useState('')
  const [asking, setAsking] = useState(false)
  const { act, busy, outcome } = useActing<Action, Draft, PublicationView>({
    send: (action, draft) => {
      const body = action === 'release' ? { version, hide: partsToHide(draft.hide) } : { version, reason: draft.reason }
      return callAsStaff('POST /api/publications/{reviewId}/{action}', { path: { reviewId, action }, body })
    },
    readCurrent: (current) => current as PublicationView | undefined,
    onChange,
  })
  return (
    <View className="publications__decide">
      {outcome?.kind === 'changed' && <Notice tone="warning">{text.stale}</Notice>}
      {outcome?.kind === 'failed' && <FaultNotice fault={outcome.fault} />}
      {state !== 'released' && mayBeShown && (
        <Field label={text.hide} hint={text.hideHint} multiline value={hide} onChange={setHide} />
      )}
      <View className="publications__presses">
        {state !== 'released' && mayBeShown && (
          <Press look="filled" icon="check" busy={busy} onPress={() => act('release', { hide })}>
            {text.release}
          </Press>
        )}
        {state !== 'withheld' && (
          <Press icon="close" busy={busy} onPress={() => setAsking(true)}>
            {text.withhold}
          </Press>
        )}
      </View>
      {asking && (
        <WithholdDialog
          onClose={() => setAsking(false)}
          onReason={(reason) => {
            setAsking(false)
            act('withhold', { reason, hide })
          }}
        />
      )}
    </View>
  )
}

function WithholdDialog({ onClose, onReason }: { onClose: () => void; onReason: (reason: WithholdingReason) => void }) {
  const text = useText(publicationsText)
  const { language } = usePreferences()
  const [reason, setReason] = useState<WithholdingReason>()
  const options = withholdingReasonCodes.map((value) => ({ value, label: withholdingReasons[value][language] }))
  return (
    <Dialog
      title={text.withholdTitle}
      onClose={onClose}
      actions={
        <>
          <Press look="filled" wide disabled={reason === undefined} onPress={() => reason && onReason(reason)}>
            {text.withhold}
          </Press>
          <Press wide onPress={onClose}>
            {text.back}
          </Press>
        </>
      }
    >
      <View>{text.withholdNote}</View>
      <Choice name={text.reason} options={options} value={reason} onChange={setReason} />
    </Dialog>
  )
}
