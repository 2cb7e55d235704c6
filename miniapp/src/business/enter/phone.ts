import { readCreditCode } from '@minping/shared/directory'
import type { Entrance } from '../session/business-session'

/** What somebody enters to prove a business by the phone that the register has of it. */
export interface PhoneForm {
  creditCode: string
  phone: string
  phoneCode: string
}

const phonePattern = /^1[3-9]\d{9}$/
const phoneCodePattern = /^\d{6}$/

export const emptyPhone: PhoneForm = { creditCode: '', phone: '', phoneCode: '' }

/** A mobile number as it is sent, of what was typed; undefined when it is none. */
export function readPhone(text: string): string | undefined {
  const digits = text.replace(/[\s-]/g, '').replace(/^\+?86(?=1)/, '')
  return phonePattern.test(digits) ? digits : undefined
}

/** Whom the code is asked for; undefined while the credit code or the number is wrong. */
export function codeRequestOf(
  waveId: string,
  form: PhoneForm,
): { waveId: string; creditCode: string; phone: string } | undefined {
  const creditCode = readCreditCode(form.creditCode)
  const phone = readPhone(form.phone)
  return creditCode === undefined || phone === undefined ? undefined : { waveId, creditCode, phone }
}

/** The way in by the code that came; undefined while something is missing. */
export function phoneEntranceOf(waveId: string, form: PhoneForm): Entrance | undefined {
  const asked = codeRequestOf(waveId, form)
  const phoneCode = form.phoneCode.trim()
  return asked && phoneCodePattern.test(phoneCode) ? { by: 'phone', ...asked, phoneCode } : undefined
}
