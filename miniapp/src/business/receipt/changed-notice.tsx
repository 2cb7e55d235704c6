import { open } from '../../service'
import { useText } from '../../text'
import { Notice, Press } from '../../ui'
import { receiptText } from '../text/receipt'

/** Answers were changed after they had been submitted: what counts now, and the way to submit them again. */
export function ChangedNotice({ isOpen }: { isOpen: boolean }) {
  const text = useText(receiptText)
  return (
    <Notice
      tone="warning"
      title={text.changed}
      actions={isOpen && <Press onPress={() => open('/business/review/index')}>{text.submitChanges}</Press>}
    >
      {isOpen ? text.changedNote : text.changedClosed}
    </Notice>
  )
}
