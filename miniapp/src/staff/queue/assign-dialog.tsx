import type { FollowUpSummary, ResponseBody } from '@minping/shared/api'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { callAsStaff, usePreferences } from '../../service'
import { useText } from '../../text'
import { Dialog, FaultNotice, Notice, Press } from '../../ui'
import { AssigneeField } from '../case/actions/assignee-field'
import { actionsText } from '../text/actions'
import { queueToolsText } from '../text/queue-tools'

interface AssignDialogProps {
  cases: readonly FollowUpSummary[]
  /** What stands now of each that the service answered about. */
  onAssigned: (current: readonly FollowUpSummary[]) => void
  onClose: () => void
}

type Outcome = ResponseBody<'assignFollowUps'>['items']

/**
 * Puts a colleague in charge of the chosen cases. The service decides each by itself; those that were not assigned are
 * listed with the reason.
 */
export function AssignDialog({ cases, onAssigned, onClose }: AssignDialogProps) {
  const text = useText(queueToolsText)
  const words = useText(actionsText)
  const [asked] = useState(cases)
  const [assignee, setAssignee] = useState<string>()
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<unknown>()
  const [outcome, setOutcome] = useState<Outcome>()
  const [first] = asked

  async function assign() {
    setTried(true)
    if (assignee === undefined || busy) return
    setBusy(true)
    setFault(undefined)
    try {
      const answered = await callAsStaff('POST /api/follow-up-assignments', {
        body: { assignee, cases: asked.map(({ followUpId, version }) => ({ followUpId, version })) },
      })
      setOutcome(answered.items)
      onAssigned(answered.items.flatMap(({ current }) => current ?? []))
    } catch (problem) {
      setFault(problem)
    }
    setBusy(false)
  }
  if (outcome) {
    return (
      <Dialog title={text.assignTitle(asked.length)} onClose={onClose}>
        <Outcomes asked={asked} outcome={outcome} />
      </Dialog>
    )
  }
  return (
    <Dialog
      title={text.assignTitle(asked.length)}
      onClose={onClose}
      actions={
        <Press look="filled" wide busy={busy} onPress={assign}>
          {text.assign}
        </Press>
      }
    >
      {first && (
        <AssigneeField
          name={words.assignee}
          caseId={first.followUpId}
          ask={() =>
            callAsStaff('GET /api/follow-ups/{followUpId}/colleagues', { path: { followUpId: first.followUpId } })
          }
          value={assignee}
          error={tried && assignee === undefined ? words.missingChoice : undefined}
          onChange={setAssignee}
        />
      )}
      {fault !== undefined && <FaultNotice fault={fault} />}
    </Dialog>
  )
}

function Outcomes({ asked, outcome }: { asked: readonly FollowUpSummary[]; outcome: Outcome }) {
  const text = useText(queueToolsText)
  const { language } = usePreferences()
  const refused = outcome.filter(({ problem }) => problem !== undefined)
  const numberOf = (followUpId: string) => asked.find((item) => item.followUpId === followUpId)?.receiptNo ?? followUpId
  return (
    <>
      <Notice tone={refused.length === 0 ? 'good' : 'warning'}>
        {text.assignedCount(outcome.length - refused.length, outcome.length)}
      </Notice>
      {refused.length > 0 && (
        <View className="queue-refused">
          <View>{text.notAssigned}</View>
          {refused.map(({ followUpId, zh, en }) => (
            <View key={followUpId} className="queue-refused__row">
              <Text className="tabular">{numberOf(followUpId)}</Text>
              <Text className="soft">{language === 'zh' ? zh : en}</Text>
            </View>
          ))}
        </View>
      )}
    </>
  )
}
