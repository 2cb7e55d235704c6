/** What the configuration promises and doesn't hold: a region and category without a department. */
export class SurveyCaseError extends Error {
  override name = 'SurveyCaseError'
}
