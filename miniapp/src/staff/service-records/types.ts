import type { RatingContext, ResponseBody } from '@minping/shared/api'

/** A matter that was entered, with its code where it can still be rated. */
export type EnteredRecord = ResponseBody<'enterServiceRecord'>
export type ListedRecord = ResponseBody<'listServiceRecords'>['items'][number]

/** A window with its hall and what it handles. */
export type ServingWindow = Pick<RatingContext, 'hall' | 'window' | 'items'>
