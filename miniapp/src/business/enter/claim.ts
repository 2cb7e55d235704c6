import { readCreditCode } from '@minping/shared/directory'
import type { BusinessSize, Industry } from '@minping/shared/survey'
import type { Entrance } from '../session/business-session'

/** What somebody enters to take part for a business; what is not chosen yet is empty. */
export interface ClaimForm {
  creditCode: string
  name: string
  regionCode: string
  industry: Industry | ''
  size: BusinessSize | undefined
}

export type ClaimFault =
  | 'creditCodeMissing'
  | 'creditCodeWrong'
  | 'nameMissing'
  | 'regionMissing'
  | 'industryMissing'
  | 'sizeMissing'
export type ClaimFaults = Partial<Record<keyof ClaimForm, ClaimFault>>

export const emptyClaim: ClaimForm = { creditCode: '', name: '', regionCode: '', industry: '', size: undefined }

const creditCodeLength = 18

/** What is wrong with a credit code; while it is still being typed, only what can't become right any more. */
export function creditCodeFault(text: string, whole: boolean): ClaimFault | undefined {
  const typed = text.replace(/\s/g, '')
  if (typed === '') return whole ? 'creditCodeMissing' : undefined
  if (!whole && typed.length < creditCodeLength) return undefined
  return readCreditCode(typed) === undefined ? 'creditCodeWrong' : undefined
}

/** What is wrong with a whole form. */
export function checkClaim({ creditCode, name, regionCode, industry, size }: ClaimForm): ClaimFaults {
  const found: [keyof ClaimForm, ClaimFault | undefined | false][] = [
    ['creditCode', creditCodeFault(creditCode, true)],
    ['name', name.trim() === '' && 'nameMissing'],
    ['regionCode', regionCode === '' && 'regionMissing'],
    ['industry', industry === '' && 'industryMissing'],
    ['size', size === undefined && 'sizeMissing'],
  ]
  return Object.fromEntries(found.filter(([, fault]) => fault))
}

/** The claim that a form makes; undefined while something is wrong with it. */
export function claimOf(waveId: string, { creditCode, name, ...stratum }: ClaimForm): Entrance | undefined {
  const { regionCode, industry, size } = stratum
  const code = readCreditCode(creditCode)
  if (code === undefined || name.trim() === '' || regionCode === '' || industry === '' || size === undefined)
    return undefined
  return { by: 'claim', waveId, creditCode: code, name: name.trim(), regionCode, industry, size }
}
