/** What a city says of its handling of personal data: configuration. */
export interface PrivacyFacts {
  /** Who answers for it. */
  office: { zh: string; en: string }
  phone: string
  /** How many months after the closing of a case its phone number is kept. */
  contactMonths: number
}
