import type { Words } from '../../text'

interface GivenText {
  given: (moment: string) => string
  givenBefore: (given: string, received: string) => string
}

/** When a review was given, where staff read it. */
export const givenText: Words<GivenText> = {
  zh: {
    given: (moment) => `${moment} 评价`,
    givenBefore: (given, received) => `${given} 在评价器上评价，${received} 收到`,
  },
  en: {
    given: (moment) => `Reviewed ${moment}`,
    givenBefore: (given, received) => `Given ${given} on the terminal, received ${received}`,
  },
}
