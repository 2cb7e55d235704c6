/** The patterns that may mean 刷好评 (国办发〔2019〕51号). A pattern flags a review; only a person decides what it is. */
export const flagRules = [
  'burst', // many reviews of one window at once
  'repeat', // many reviews by one person or phone in a day
  'own-window', // by somebody who works at the window
  'too-soon', // before anything can have been handled
  'identical-words', // many reviews of one window in the same words
] as const
export type FlagRule = (typeof flagRules)[number]

export const flagRuleNames: Record<FlagRule, { zh: string; en: string }> = {
  burst: { zh: '集中评价', en: 'Many at once' },
  repeat: { zh: '同一人多次评价', en: 'Many by one person' },
  'own-window': { zh: '本窗口人员评价', en: 'By staff of the window' },
  'too-soon': { zh: '间隔过短', en: 'Too soon' },
  'identical-words': { zh: '文字雷同', en: 'Same words' },
}

/** Where each rule begins: configuration. "Most" is always what is still usual; one more is a flag. */
export interface FlagThresholds {
  burst: {
    minutes: number
    /** Reviews of one window in that time, whatever its pace. */
    most: number
    /** How many times its usual number a window may have in that time, where that is more. */
    timesUsual: number
  }
  repeat: {
    /** Reviews of one person in one Shanghai day. */
    mostAtWindow: number
    mostInHall: number
  }
  tooSoon: {
    secondsAfterStart: number
    secondsAfterAnother: number
  }
  identicalWords: {
    /** Reviews of one window in one Shanghai day. */
    most: number
    /** Letters and characters; a shorter text is what many people write by themselves. */
    shortest: number
  }
}
