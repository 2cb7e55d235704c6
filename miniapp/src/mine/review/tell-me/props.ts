export interface TellMeProps {
  reviewId: string
}
