/** What a reviewer agreed to with a review and may take back at any time: to be called, and that the words be published. */
export const consents = ['contact', 'publication'] as const
export type Consent = (typeof consents)[number]
