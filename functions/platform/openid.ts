import type { KeyObject } from 'node:crypto'
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

const ownerOf = (staffId: string): string => `staff ${staffId}`
