import { randomBytes } from 'node:crypto'
import { shanghaiTimestamp } from '@minping/shared/calendar'
import { checkFile, checkPhoto, displayName, kindOfName, mostFileBytes, mostPhotoBytes } from '@minping/shared/upload'
import type { Business, Citizen, Staff } from '../platform/call.ts'
import { uploadForm } from '../platform/object-store.ts'
import { responseIdOf } from '../platform/response-id.ts'
import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'
import { ownerOfCitizen, ownerOfResponse, ownerOfStaff } from '../platform/upload-owner.ts'
import { type AttemptLimit, takeAttempt } from '../store/attempts.ts'
import { uploadsOfKey } from '../store/keys.ts'
import { putUpload } from '../store/upload-entity.ts'

const minute = 60_000
/** How long a slow connection may take for one file. */
const formLifetime = 30 * minute
/** More than anybody chooses; what is sent and not attached is dropped after a day. */
const uploadLimit: AttemptLimit = { most: 120, windowMilliseconds: 60 * minute }
/** Photos of ten reviews an hour. */
const photoLimit: AttemptLimit = { most: 30, windowMilliseconds: 60 * minute }

/** Lets the caller send one file to the object store; it is looked at when it is attached to something. */
export const createUpload: UseCase<'createUpload'> = async ({ body, caller, now }) => {
  const { table } = service()
  const name = displayName(body.name)
  const kind = kindOfName(name)
  const isPhoto = caller.kind === 'citizen'
  const fault = isPhoto ? checkPhoto({ name, bytes: body.bytes }) : checkFile({ name, bytes: body.bytes })
  if (fault || !kind) {
    return { problem: fault ?? 'FILE_KIND_UNKNOWN', field: fault?.endsWith('KIND_UNKNOWN') ? 'name' : 'bytes' }
  }
  const owner = await ownerOf(caller)
  const taken = await takeAttempt(table, uploadsOfKey(owner), isPhoto ? photoLimit : uploadLimit, now)
  if ('lockedUntil' in taken) {
    const retryAfterSeconds = Math.ceil((taken.lockedUntil.getTime() - now.getTime()) / 1_000)
    return { problem: 'TOO_MANY_REQUESTS', retryAfterSeconds }
  }
  const uploadId = randomBytes(16).toString('base64url')
  await putUpload(table, { uploadId, owner, name, kind, createdAt: now.toISOString() })
  const expiresAt = new Date(now.getTime() + formLifetime)
  return {
    body: {
      uploadId,
      name,
      ...uploadForm(uploadId, { kind, mostBytes: isPhoto ? mostPhotoBytes : mostFileBytes, expiresAt }, now),
      expiresAt: shanghaiTimestamp(expiresAt.toISOString()),
    },
  }
}

async function ownerOf(caller: Citizen | Business | Staff): Promise<string> {
  if (caller.kind === 'citizen') return ownerOfCitizen(caller)
  return caller.kind === 'business' ? ownerOfResponse(await responseIdOf(caller)) : ownerOfStaff(caller.staffId)
}
