import { back } from '../../../service/navigate'
import { usePageQuery } from '../../../service/page-query'
import { useText } from '../../../text'
import { NoSuchCase } from '../../case/case-frame'
import { StaffPage } from '../../frame/staff-page'
import { casesText } from '../../text/cases'
import { SurveyCaseView } from './survey-case-view'

/** One reported problem on a page of its own. */
export default function CasePage() {
  const text = useText(casesText)
  const caseId = usePageQuery('caseId')
  return (
    <StaffPage
      title={text.caseTitle}
      place={{ path: '/staff/cases/case/index', query: { caseId } }}
      back={() => back('/staff/cases/index')}
    >
      {() => (caseId ? <SurveyCaseView caseId={caseId} /> : <NoSuchCase list="/staff/cases/index" />)}
    </StaffPage>
  )
}
