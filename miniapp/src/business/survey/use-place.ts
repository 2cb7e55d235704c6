import type { Questionnaire } from '@minping/shared/survey'
import { useDidShow } from '@tarojs/taro'
import { useEffect, useRef, useState } from 'react'
import { backTo, shelf } from '../../service'
import { focusOn, startAtTop } from '../parts/focus-on'
import { type Part, partWith } from './parts'

/** Where a person is in the survey: its introduction, or a part. */
export interface Place {
  index: number | 'introduction'
  goTo: (index: number | 'introduction') => void
}

const placeShelf = (owner: string) => shelf<string>(`businessPlace.${owner}`)
const introductionPlace = '-'
/** The place that another page sent the person to; the survey page goes there when it is shown. */
let sentTo: { owner: string; place: string } | undefined

/** Leads from another page to a question, or to the introduction: the survey page below, or a new one. */
export function openQuestion(owner: string, questionId: string | undefined): void {
  const place = questionId ?? introductionPlace
  sentTo = { owner, place }
  keepQuietly(owner, place)
  backTo('/business/survey/index')
}

/** Kept by question, so that it holds when the pace changes or questions vanish, and after a reload. */
export function usePlace(questionnaire: Questionnaire, parts: readonly Part[], owner: string): Place {
  const [place, setPlace] = useState(() => placeShelf(owner).read() ?? introductionPlace)
  const [focused, setFocused] = useState<string>()
  const former = useRef(place)
  const isIntroduction = place === introductionPlace || parts.length === 0
  const index = isIntroduction ? 'introduction' : partWith(parts, questionnaire, place)

  useDidShow(() => {
    if (sentTo?.owner !== owner) return
    setPlace(sentTo.place)
    setFocused(sentTo.place)
    former.current = sentTo.place
    sentTo = undefined
  })

  useEffect(() => {
    if (focused === undefined) return
    focusOn(focused === introductionPlace ? 'kind' : `question-${focused}`)
    setFocused(undefined)
  }, [focused])

  useEffect(() => {
    if (former.current !== place) startAtTop()
    former.current = place
  }, [place])

  function goTo(next: number | 'introduction'): void {
    const first = next === 'introduction' ? introductionPlace : parts[next]?.questions[0]?.questionId
    if (first === undefined) return
    setPlace(first)
    keepQuietly(owner, first)
  }

  return { index, goTo }
}

function keepQuietly(owner: string, place: string): void {
  try {
    placeShelf(owner).write(place)
  } catch {
    // Storage is closed: the place holds as long as the page.
  }
}
