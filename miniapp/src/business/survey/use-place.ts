import type { Questionnaire } from '@minping/shared/survey'
import { useEffect, useRef, useState } from 'react'
import { shelf } from '../../service'
import { startAtTop } from '../parts/focus-on'
import { type Part, partWith } from './parts'

/** Where a person is in the survey: its introduction, or a part. */
export interface Place {
  index: number | 'introduction'
  goTo: (index: number | 'introduction') => void
}

/** Kept by question, so that it holds when the pace changes or questions vanish, and after a reload. */
export function usePlace(questionnaire: Questionnaire, parts: readonly Part[], owner: string, at?: string): Place {
  const kept = shelf<string>(`businessPlace.${owner}`)
  const [questionId, setQuestionId] = useState(() => at ?? kept.read())
  const moved = useRef(false)
  const index = questionId === undefined || parts.length === 0 ? 'introduction' : partWith(parts, questionnaire, questionId)

  useEffect(() => {
    if (moved.current && questionId !== at) startAtTop()
    moved.current = true
  }, [questionId, at])

  function goTo(next: number | 'introduction'): void {
    const first = next === 'introduction' ? undefined : parts[next]?.questions[0]?.questionId
    setQuestionId(first)
    if (first === undefined) kept.clear()
    else keepQuietly(first)
  }

  function keepQuietly(first: string): void {
    try {
      kept.write(first)
    } catch {
      // Storage is closed: the place holds as long as the page.
    }
  }

  return { index, goTo }
}
