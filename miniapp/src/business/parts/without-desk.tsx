import { replace } from '../../service'
import { useText } from '../../text'
import { Empty, FaultNotice, Page, Press, Skeleton } from '../../ui'
import { surveyText } from '../text/survey'

/** In place of a page that needs a desk: not entered yet, still loading, or not reached. */
export function WithoutDesk({
  isEntered,
  fault,
  onRetry,
}: {
  isEntered: boolean
  fault: unknown
  onRetry: () => void
}) {
  const text = useText(surveyText)
  const wayIn = (
    <Press look="filled" onPress={() => replace('/business/enter/index')}>
      {text.enter}
    </Press>
  )
  return (
    <Page title={text.title}>
      {!isEntered ? (
        <Empty icon="building" title={text.notEntered} note={text.notEnteredNote}>
          {wayIn}
        </Empty>
      ) : fault === undefined ? (
        <Skeleton rows={4} tall />
      ) : (
        <FaultNotice fault={fault} onRetry={onRetry} actions={wayIn} />
      )}
    </Page>
  )
}
