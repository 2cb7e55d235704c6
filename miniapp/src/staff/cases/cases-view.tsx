import type { SurveyCaseSummary } from '@minping/shared/api'
import { surveyCaseStateNames } from '@minping/shared/survey-case'
import { open } from '../../service'
import { useText } from '../../text'
import { CaseDesk } from '../case/case-desk'
import { FilterChips } from '../case/filter-chips'
import { NothingHere } from '../case/nothing-here'
import type { Shown } from '../case/shown'
import { casesText } from '../text/cases'
import { SurveyCaseView } from './case/survey-case-view'
import { FiguresCard } from './figures-card'
import { type SurveyCaseFilter, surveyCaseFilters } from './filter'
import { CaseRow } from './row'
import { useSurveyCases } from './use-survey-cases'

interface CasesViewProps {
  shown: Shown<SurveyCaseFilter>
  /** The scope whose rates are shown. */
  figuresOf: string | undefined
  onShow: (change: Partial<Shown<SurveyCaseFilter>>) => void
}

/** How far the problems of a scope are put right, the list, and beside it the chosen case where there is room. */
export function CasesView({ shown, figuresOf, onShow }: CasesViewProps) {
  const text = useText(casesText)
  const cases = useSurveyCases(shown.state, shown.scope)

  function changed(surveyCase: SurveyCaseSummary) {
    cases.put(surveyCase)
    cases.renew()
  }
  return (
    <>
      {figuresOf !== undefined && <FiguresCard scope={figuresOf} />}
      <FilterChips
        over={surveyCaseFilters}
        names={surveyCaseStateNames}
        chosen={shown.state}
        counts={cases.counts}
        onChange={(state) => onShow({ state, caseId: undefined })}
      />
      <CaseDesk
        cases={cases}
        idOf={({ caseId }) => caseId}
        chosen={shown.caseId}
        onChoose={(caseId, beside) => (beside ? onShow({ caseId }) : open('/staff/cases/case/index', { caseId }))}
        row={(item, chosen, onPress) => (
          <CaseRow key={item.caseId} surveyCase={item} chosen={chosen} onPress={onPress} />
        )}
        beside={(caseId) => <SurveyCaseView key={caseId} beside caseId={caseId} onChange={changed} />}
        nothing={
          <NothingHere
            filter={shown.state}
            note={text.noneNote}
            onShowOpen={() => onShow({ state: 'open', caseId: undefined })}
          />
        }
      />
    </>
  )
}
