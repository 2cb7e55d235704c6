import type { Problem, ProblemCode } from '@minping/shared/api'

/** A sentence in both languages of the app. */
export interface Bilingual {
  zh: string
  en: string
}

export type FailureCode = ProblemCode | 'OFFLINE' | 'TIMEOUT' | 'UNREADABLE'

/** A call that did not succeed. `sentence` is fit to be shown. */
export class RequestError<Code extends FailureCode = FailureCode> extends Error {
  constructor(
    readonly code: Code,
    readonly sentence: Bilingual,
    /** Whether the same call may succeed later without any change. */
    readonly mayPass: boolean,
  ) {
    super(code)
  }
}

/** The service answered with a problem document. */
export class ProblemError extends RequestError<ProblemCode> {
  constructor(
    readonly problem: Problem,
    /** How many milliseconds the service asks to wait, where it does. */
    readonly retryAfter?: number,
  ) {
    super(
      problem.code,
      { zh: problem.zh, en: problem.en },
      problem.status >= 500 || problem.code === 'TOO_MANY_REQUESTS',
    )
  }
}

const connectionSentences = {
  OFFLINE: {
    zh: '网络连接不上，请检查网络后重试。',
    en: 'There is no connection. Please check the network and try again.',
  },
  TIMEOUT: {
    zh: '网络太慢，没有等到回复，请重试。',
    en: 'The network is too slow: no answer came. Please try again.',
  },
  UNREADABLE: {
    zh: '服务暂时没有正常回复，请稍后重试。',
    en: 'The service did not answer properly. Please try again in a moment.',
  },
} satisfies Record<string, Bilingual>

/** No answer of the service arrived. Whether it acted on the call is unknown. */
export class ConnectionError extends RequestError<keyof typeof connectionSentences> {
  constructor(code: keyof typeof connectionSentences) {
    super(code, connectionSentences[code], true)
  }
}

/** A fault as something that can be shown; what is no RequestError is a fault of the app itself. */
export function sentenceOf(fault: unknown): Bilingual {
  return fault instanceof RequestError ? fault.sentence : connectionSentences.UNREADABLE
}
