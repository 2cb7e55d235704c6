import { type ResponseBody, routes } from '@minping/shared/api'
import type { Business, Citizen, Staff } from '../../functions/platform/call.ts'
import { handler } from '../../functions/uploads/handler.ts'
import { send } from './call-use-case.ts'

/** A small file whose content is what its name says. */
export const pdf = { name: '受理通知书.pdf', content: Buffer.from('%PDF-1.4\n% of the tests\n%%EOF\n') }

/** Asks for a form; it must be given. */
export async function askForForm(
  caller: Citizen | Business | Staff,
  file: { name: string; content: Buffer } = pdf,
): Promise<ResponseBody<'createUpload'>> {
  const body = { name: file.name, bytes: file.content.length }
  const answer = await send(handler, 'createUpload', { caller, body })
  if (answer.status !== 200) throw new Error(`the form was answered ${answer.status} ${answer.body.code}`)
  return routes.createUpload.response.parse(answer.body)
}

/** Posts a form with a file, as a browser does. */
export function postForm(
  { url, fields }: Pick<ResponseBody<'createUpload'>, 'url' | 'fields'>,
  content: Buffer,
): Promise<Response> {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  form.append('file', new Blob([new Uint8Array(content)]), 'file')
  return fetch(url, { method: 'POST', body: form })
}

/** Uploads a file: what an answer or action then names. */
export async function upload(caller: Citizen | Business | Staff, file = pdf, content = file.content) {
  const form = await askForForm(caller, file)
  const sent = await postForm(form, content)
  if (sent.status !== 200) throw new Error(`the file was answered ${sent.status} ${await sent.text()}`)
  return { uploadId: form.uploadId, name: form.name, bytes: content.length }
}
