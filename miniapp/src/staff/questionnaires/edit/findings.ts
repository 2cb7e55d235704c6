import { checkQuestionnaire, type Questionnaire } from '@minping/shared/survey'
import { createContext, useContext, useDeferredValue, useMemo } from 'react'
import { usePreferences } from '../../../service'
import { isSamePlace, type Place, placeOfPath } from '../document/place'
import { questionnaireShape } from '../document/questionnaire-shape'
import type { Mistake } from '../document/shape'

/** What is wrong with the document, beside every part of the editor that shows it. */
export const FindingsContext = createContext<readonly Mistake[]>([])

/** What is wrong with a document as it is typed: first what is not filled in, then what does not hold together. */
export function useChecked(document: Questionnaire): { findings: readonly Mistake[]; maySave: boolean } {
  const settled = useDeferredValue(document)
  return useMemo(() => {
    const shape = questionnaireShape(settled, '')
    return { findings: [...shape, ...checkQuestionnaire(settled)], maySave: shape.length === 0 }
  }, [settled])
}

/** What is wrong right at a path, as one text; undefined when nothing is. */
export function useErrorAt(): (path: string) => string | undefined {
  const findings = useContext(FindingsContext)
  const { language } = usePreferences()
  return (path) => {
    const here = findings.filter((finding) => finding.path === path)
    return here.length > 0 ? here.map((finding) => finding[language]).join(' ') : undefined
  }
}

/** What is wrong in the part of the questionnaire that is edited at a place. */
export function findingsAt(findings: readonly Mistake[], place: Place): readonly Mistake[] {
  return findings.filter(({ path }) => isSamePlace(placeOfPath(path), place))
}

/** The element that shows a path, to be scrolled to. */
export function spotOf(path: string): string {
  return `spot-${path.replaceAll('.', '-')}`
}
