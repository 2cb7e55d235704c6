import type { KeyObject } from 'node:crypto'
import type { Citizen } from '../store/citizen-entity.ts'
import type { WechatBinding } from '../store/staff-entity.ts'
import { openContact, sealContact } from './contact.ts'

/** Encrypts the openid of a member of staff; it opens for this account only. */
export function sealOpenid(openid: string, staffId: string, contactKey: KeyObject): string {
  return sealContact(openid, ownerOf(staffId), contactKey)
}

/** The openid that messages for a member of staff go to; throws ContactUnreadable. */
export function openOpenid({ sealedOpenid }: WechatBinding, staffId: string, contactKey: KeyObject): string {
  return openContact(sealedOpenid, ownerOf(staffId), contactKey)
}

/** Encrypts the openid of a citizen; it opens for this subject only. */
export function sealOpenidOfCitizen(openid: string, subject: string, contactKey: KeyObject): string {
  return sealContact(openid, ownerOfCitizen(subject), contactKey)
}

/** The openid that messages for a citizen go to; throws ContactUnreadable. */
export function openOpenidOfCitizen({ subject, sealedOpenid }: Citizen, contactKey: KeyObject): string {
  return openContact(sealedOpenid, ownerOfCitizen(subject), contactKey)
}

const ownerOf = (staffId: string): string => `staff ${staffId}`
const ownerOfCitizen = (subject: string): string => `citizen ${subject}`
