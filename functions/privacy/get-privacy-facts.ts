import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'

/** What the privacy statement says of this city. */
export const getPrivacyFacts: UseCase<'getPrivacyFacts'> = async () => {
  const { privacy } = await service().configuration()
  return { body: privacy }
}
