import { ProblemError, replace } from '../../service'
import { useText } from '../../text'
import { FaultNotice, Press } from '../../ui'
import { surveyText } from '../text/survey'

/**
 * What the phone keeps is shown, but the service doesn't let this phone go on (the session ended, the survey is gone):
 * why, and the way in again. A network that is away says nothing here.
 */
export function NotReached({ fault }: { fault: unknown }) {
  const text = useText(surveyText)
  if (!(fault instanceof ProblemError) || fault.mayPass) return null
  return (
    <FaultNotice
      fault={fault}
      actions={<Press onPress={() => replace('/business/enter/index')}>{text.enterAgain}</Press>}
    />
  )
}
