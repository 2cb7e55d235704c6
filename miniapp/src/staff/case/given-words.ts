import type { Language } from '../../service'
import { momentText } from '../../text'
import { givenText } from '../text/given'

/** When a review was given; also when it was received, where a terminal was out of reach and brought it later. */
export function givenWords(review: { submittedAt: string; givenAt?: string | undefined }, language: Language): string {
  const text = givenText[language]
  const received = momentText(language, review.submittedAt)
  return review.givenAt === undefined
    ? text.given(received)
    : text.givenBefore(momentText(language, review.givenAt), received)
}
