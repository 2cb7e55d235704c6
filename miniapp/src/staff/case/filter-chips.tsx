import { usePreferences } from '../../service'
import { useText } from '../../text'
import { Chips } from '../../ui'
import { queueText } from '../text/queue'
import type { CaseFilter, CaseFilters } from './filters'

interface FilterChipsProps<State extends string> {
  over: CaseFilters<State>
  names: Record<State, { zh: string; en: string }>
  chosen: CaseFilter<State>
  counts: Record<string, number> | undefined
  onChange: (filter: CaseFilter<State>) => void
}

/** The filters of a list of cases, each with how many it shows. */
export function FilterChips<State extends string>({ over, names, chosen, counts, onChange }: FilterChipsProps<State>) {
  const { language } = usePreferences()
  const text = useText(queueText)
  const nameOf = (filter: CaseFilter<State>) => {
    if (filter === 'open') return text.open
    if (filter === 'overdue') return text.overdue
    return names[filter as State][language]
  }
  const chips = over.filters.map((value) => ({ value, label: nameOf(value), count: over.countOf(value, counts) }))
  return <Chips name={text.filter} chips={chips} chosen={chosen} onChange={onChange} />
}
