import type * as z from 'zod'
import type { RouteName, routes } from './routes.ts'

type Routes = typeof routes
type Inferred<Name extends RouteName, Part extends string> = Routes[Name] extends {
  [key in Part]: infer Schema extends z.ZodType
}
  ? z.input<Schema>
  : undefined

/** What a client sends and gets for a route, by name: `RequestBody<'submitReview'>`. */
export type RequestBody<Name extends RouteName> = Inferred<Name, 'body'>
export type RequestQuery<Name extends RouteName> = Inferred<Name, 'query'>
export type PathParameters<Name extends RouteName> = Inferred<Name, 'pathParameters'>
export type ResponseBody<Name extends RouteName> = z.output<Routes[Name]['response']>

export type RatingContext = ResponseBody<'getRatingContext'>
export type PlacesView = ResponseBody<'getPlaces'>
export type TerminalContext = ResponseBody<'getTerminalContext'>
export type TerminalList = ResponseBody<'listTerminals'>
export type TerminalView = TerminalList['items'][number]
export type MatterView = NonNullable<RatingContext['matter']>
export type ServiceRecordView = ResponseBody<'listServiceRecords'>['items'][number]
export type ReviewRequest = RequestBody<'submitReview'>
export type ReviewReceipt = ResponseBody<'submitReview'>
export type ReviewView = ResponseBody<'getReview'>
export type ReviewRecord = ResponseBody<'getReviewRecord'>
export type FiguresView = ResponseBody<'getFigures'>
export type FollowUpView = ResponseBody<'getFollowUp'>
export type FollowUpList = ResponseBody<'listFollowUps'>
export type FollowUpSummary = FollowUpList['items'][number]
export type FollowUpActionRequest = RequestBody<'actOnFollowUp'>
export type FlagView = ResponseBody<'decideFlag'>
export type FlagList = ResponseBody<'listFlags'>
export type SurveyCaseView = ResponseBody<'getSurveyCase'>
export type SurveyCaseList = ResponseBody<'listSurveyCases'>
export type SurveyCaseSummary = SurveyCaseList['items'][number]
export type SurveyCaseActionRequest = RequestBody<'actOnSurveyCase'>
export type NoticeList = ResponseBody<'listNotices'>
export type NoticeView = NoticeList['items'][number]
export type CitizenNoticeList = ResponseBody<'listCitizenNotices'>
export type CitizenNoticeView = CitizenNoticeList['items'][number]
export type SubscriptionView = ResponseBody<'getSubscription'>
export type PublicationList = ResponseBody<'listPublications'>
export type PublicationView = PublicationList['items'][number]
export type PublicFiguresView = ResponseBody<'getPublicFigures'>
export type PublicRankingView = ResponseBody<'getPublicRanking'>
export type PublicPlaceView = PublicRankingView['items'][number]
export type PublicTextsView = ResponseBody<'listPublicTexts'>
export type DatasetView = ResponseBody<'getDataset'>
export type DatasetSummary = ResponseBody<'listDatasets'>['items'][number]
export type Session = ResponseBody<'openStaffSession'>

/** A route as the phone names it: `'POST /api/reviews'`. Lets the client be typed without carrying the table. */
export type RouteKey = { [Name in RouteName]: `${Routes[Name]['method']} ${Routes[Name]['path']}` }[RouteName]
export type RouteNameOf<Key extends RouteKey> = {
  [Name in RouteName]: `${Routes[Name]['method']} ${Routes[Name]['path']}` extends Key ? Name : never
}[RouteName]
