import { useText } from '../../text'
import { Empty, Press } from '../../ui'
import { useShown } from '../case/shown'
import { goTo } from '../frame/go-to'
import { readsSurveyCases } from '../frame/reader'
import { ScopePicker } from '../frame/scope-picker'
import { StaffPage } from '../frame/staff-page'
import { casesText } from '../text/cases'
import { CasesView } from './cases-view'
import { surveyCaseFilters } from './filter'

/** The problems that businesses reported in surveys, the most urgent first. */
export default function CasesPage() {
  const text = useText(casesText)
  const { shown, show, place } = useShown('/staff/cases/index', 'caseId', surveyCaseFilters.read)
  return (
    <StaffPage
      title={text.title}
      place={place}
      beside={(session) =>
        readsSurveyCases(session) && (
          <ScopePicker everything chosen={shown.scope} onChoose={(scope) => show({ scope, caseId: undefined })} />
        )
      }
    >
      {(session) =>
        readsSurveyCases(session) ? (
          <CasesView shown={shown} figuresOf={shown.scope ?? session.scopes[0]} onShow={show} />
        ) : (
          <Empty icon="list" title={text.forbiddenTitle} note={text.forbiddenNote}>
            <Press look="filled" icon="list" onPress={() => goTo('/staff/queue/index')}>
              {text.toQueue}
            </Press>
          </Empty>
        )
      }
    </StaffPage>
  )
}
