import { readPhone } from '../enter/phone'

/** Whether somebody may be called about what was reported, and on which number. */
export interface Consent {
  contact: 'none' | 'phone'
  phone: string
}

export const noConsent: Consent = { contact: 'none', phone: '' }

/** The contact that goes with a submission; absent where none was agreed to, undefined while the number is wrong. */
export function contactOf({ contact, phone }: Consent): { contact?: { phone: string; agreed: true } } | undefined {
  if (contact === 'none') return {}
  const read = readPhone(phone)
  return read === undefined ? undefined : { contact: { phone: read, agreed: true } }
}
