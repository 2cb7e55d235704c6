import { DeleteCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import type { UploadKind } from '@minping/shared/upload'
import { isNew } from './conditions.ts'
import { updateParts } from './expression.ts'
import { type Key, uploadKey, uploadsOfKey } from './keys.ts'
import { readAll } from './read-all.ts'
import type { Table } from './table.ts'
import type { TransactItem } from './transaction.ts'

/** A file that somebody was allowed to send, and what it is attached to. The file itself is in the object store. */
export interface Upload {
  uploadId: string
  /** Who may attach it: `staff:<id>`, `response:<id>`, `citizen:<subject>`. Of a business it is its response, never the business. */
  owner: string
  name: string
  kind: UploadKind
  /** UTC, ISO 8601. */
  createdAt: string
  /** Absent until it is attached: `response:<id>`, `follow-up:<id>`, `survey-case:<id>`, `review:<id>`. */
  attachedTo?: string | undefined
}

type UploadItem = Key & Upload & { entity: 'upload'; expiresAtSeconds?: number }

/** What was never attached is forgotten with its object: a day, and the time that the store takes for forgetting. */
const forgottenAfterSeconds = 2 * 24 * 3_600

/** Writes a new upload, which nothing is attached to yet. */
export async function putUpload(table: Table, upload: Upload): Promise<void> {
  const item: UploadItem = {
    ...uploadKey(upload.uploadId),
    entity: 'upload',
    ...upload,
    expiresAtSeconds: Math.ceil(Date.parse(upload.createdAt) / 1_000) + forgottenAfterSeconds,
  }
  await table.client.send(new PutCommand({ TableName: table.name, Item: item, ConditionExpression: isNew }))
}

/** Reads uploads, consistently; those that don't exist are left out. */
export async function readUploads(table: Table, uploadIds: readonly string[]): Promise<Upload[]> {
  const items = await readAll(table, [...new Set(uploadIds)].map(uploadKey))
  return items.map((item) => {
    const { pk, sk, entity, expiresAtSeconds, ...upload } = item as unknown as UploadItem
    return upload
  })
}

/** The write that attaches an upload to something, for the transaction that names it there: by its owner, once. */
export function attachment(
  table: Table,
  { uploadId, owner }: Pick<Upload, 'uploadId' | 'owner'>,
  attachedTo: string,
): TransactItem {
  const parts = updateParts({ attachedTo, expiresAtSeconds: undefined })
  return {
    Update: {
      TableName: table.name,
      Key: uploadKey(uploadId),
      ...parts,
      ConditionExpression: '#owner = :owner AND attribute_not_exists(#attachedTo)',
      ExpressionAttributeNames: { ...parts.ExpressionAttributeNames, '#owner': 'owner' },
      ExpressionAttributeValues: { ...parts.ExpressionAttributeValues, ':owner': owner },
    },
  }
}

/** The write that forgets an upload which was taken out of what it was attached to. */
export function uploadRemoval(table: Table, uploadId: string): TransactItem {
  return { Delete: { TableName: table.name, Key: uploadKey(uploadId) } }
}

/** Forgets how many files somebody asked to send of late. */
export async function forgetUploadsOf(table: Table, owner: string): Promise<void> {
  await table.client.send(new DeleteCommand({ TableName: table.name, Key: uploadsOfKey(owner) }))
}
