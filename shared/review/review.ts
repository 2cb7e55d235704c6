import type { ContentCheck } from '../content-check/state.ts'
import type { Place } from '../directory/place.ts'
import type { FlagState } from '../flag/state.ts'
import type { AttachedFile } from '../upload/check-file.ts'
import type { Channel } from './channel.ts'
import type { Level } from './level.ts'
import type { ReviewMode } from './mode.ts'
import type { SaidOutcome } from './outcome.ts'

/** What a person chose and wrote. */
export interface SpokenJudgement {
  level: Level
  /** Codes of the label set in force when it was given. */
  labels: readonly string[]
  comment?: string | undefined
}

/** What a person said: the judgement itself. */
export interface Judgement extends SpokenJudgement {
  /** Pictures of what it is about; for those who handle it, never public. */
  photos?: readonly AttachedFile[] | undefined
}

/** 评价: one judgement by one person of one service, or one recorded by the system because nobody answered. */
export interface Review extends Judgement, SaidOutcome {
  reviewId: string
  receiptNo: string
  kind: 'active' | 'default'
  /** How it was given; absent on default reviews. */
  channel?: Channel | undefined
  /** What it is a review of; absent on default reviews. */
  mode?: ReviewMode | undefined
  /** The reviewer (`device:…`, `wechat:…`); absent on default reviews and those of terminals. */
  citizen?: string | undefined
  /** The terminal at the window that it was given on: then it is nobody's own. */
  terminalId?: string | undefined
  place: Place
  projectNo?: string | undefined
  labelSetVersion: string
  /** Of the reasons that were offered for the outcome; present with one. */
  outcomeReasonSetVersion?: string | undefined
  anonymous: boolean
  /** The reviewer asked not to publish the words, not even without what could name somebody. */
  keptPrivate?: boolean | undefined
  /** Masked for display (`138****5678`); the number itself is stored encrypted, apart. */
  contactMasked?: string | undefined
  /** UTC, ISO 8601. */
  submittedAt: string
  /** When it was given (UTC), where a terminal brought it later. It is counted by `submittedAt` all the same. */
  givenAt?: string | undefined
  /** 追评: counted beside the first judgement, never instead of it. */
  supplement?: (Judgement & { submittedAt: string }) | undefined
  /** What the content check says of its words; absent where there are none, or where none was asked for. */
  contentCheck?: ContentCheck | undefined
  /** 不予采纳: leaves every figure and stays visible as excluded. */
  excluded: boolean
  /** What is decided about it where it is flagged (存疑). */
  flag?: FlagState | undefined
  /** Made by the demonstration generator, and called so wherever it shows. */
  generated: boolean
}
