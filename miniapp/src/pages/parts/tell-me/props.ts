export interface TellMeProps {
  reviewId: string
  /** A quiet row where it was asked before; otherwise it is offered, once for a review. */
  quiet?: boolean
}
