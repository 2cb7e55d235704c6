import { openApiDocument } from '@minping/shared/api'
import type { UseCase } from '../platform/serve.ts'

let document: ReturnType<typeof openApiDocument> | undefined

/** The contract as an OpenAPI document. It is made once: the contract doesn't change while a process runs. */
export const getOpenApi: UseCase<'getOpenApi'> = async () => {
  document ??= openApiDocument()
  return { body: document }
}
