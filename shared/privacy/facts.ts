/** What a city says of its handling of personal data: configuration. */
export interface PrivacyFacts {
  /** Who answers for it. */
  office: { zh: string; en: string }
  phone: string
  /** How many months a phone number is kept once it isn't needed any more (`contactNeededUntil`). */
  contactMonths: number
}
