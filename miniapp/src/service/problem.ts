import type { Problem, ProblemCode } from '@minping/shared/api'

/** A sentence in both languages of the app. */
export interface Bilingual {
  zh: string
  en: string
}

export type FailureCode = ProblemCode | 'OFFLINE' | 'TIMEOUT' | 'UNREADABLE'

/** A call that did not succeed. `sentence` is fit to be shown. */
export abstract class RequestError extends Error {
  abstract readonly code: FailureCode
  abstract readonly sentence: Bilingual
  /** Whether the same call may succeed later without any change. */
  abstract readonly mayPass: boolean
}

/** The service answered with a problem document. */
export class ProblemError extends RequestError {
  constructor(readonly problem: Problem) {
    super(`${problem.status} ${problem.code}`)
  }

  get code(): ProblemCode {
    return this.problem.code
  }

  get sentence(): Bilingual {
    return { zh: this.problem.zh, en: this.problem.en }
  }

  get mayPass(): boolean {
    return this.problem.status >= 500 || this.problem.code === 'TOO_MANY_REQUESTS'
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
export class ConnectionError extends RequestError {
  readonly mayPass = true

  constructor(readonly code: keyof typeof connectionSentences) {
    super(code)
  }

  get sentence(): Bilingual {
    return connectionSentences[this.code]
  }
}

/** A fault as something that can be shown; what is no RequestError is a fault of the app itself. */
export function sentenceOf(fault: unknown): Bilingual {
  return fault instanceof RequestError ? fault.sentence : connectionSentences.UNREADABLE
}
