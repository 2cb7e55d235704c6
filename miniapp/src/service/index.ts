export { useKeptKey } from './kept-key'
export { back, backTo, open, openScene, type Path, type Query, replace, restart } from './navigate'
export { type Observable, observable, useObservable } from './observable'
export {
  type LeftPhoto,
  outbox,
  type PlaceNames,
  type Refusal,
  type SentReview,
  type UnsentReview,
  useOutbox,
} from './outbox'
export {
  addPhotos,
  addressOfPhoto,
  dropOtherPhotos,
  dropPhotos,
  type KeepingFault,
  type KeptPhoto,
  type OutgoingPhoto,
  sendPhoto,
} from './photo'
export { type Language, type Preferences, prefer, usePreferences } from './preferences'
export { type Bilingual, ConnectionError, type FailureCode, ProblemError, RequestError, sentenceOf } from './problem'
export { randomText } from './random'
export {
  type Answer,
  type BusinessRoute,
  type CitizenRoute,
  call,
  type Parts,
  type StaffRoute,
  send,
  type TerminalRoute,
} from './request'
export {
  adoptStaffSession,
  callAsCitizen,
  callAsStaff,
  deviceSecret,
  hasCitizenSession,
  isOver,
  ranOut,
  signIn,
  signOut,
  useStaffSession,
} from './session'
export { type Shelf, shelf } from './storage'
export { type SurveyMark, surveyMark } from './survey-mark'
export { type Asked, useAnswer } from './use-answer'
export { isOfHall, keptLabelSet, type Origin, originIn, originText, sceneIn, type Visit, visits } from './visit'
