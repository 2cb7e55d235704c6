import * as z from 'zod'

const signed = { signature: z.string().max(64), timestamp: z.string().max(12), nonce: z.string().max(128) }

/** What WeChat sends to see whether the address is ours. */
export const pushProof = z.object({ ...signed, echostr: z.string().min(1).max(256) })
export const pushQuery = z.object({
  ...signed,
  signature: signed.signature.optional(),
  msg_signature: z.string().max(64).optional().describe('Of an encrypted message.'),
  encrypt_type: z.string().max(16).optional(),
})
/** A message or event of WeChat, or one that is encrypted: then nothing but `Encrypt` is read. */
export const push = z.looseObject({ Encrypt: z.string().optional() })
