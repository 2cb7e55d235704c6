import { identify } from './identify.ts'
import { service } from './service.ts'

/** The id of a business's response in a wave. The only way from one to the other, and nobody goes it back: a keyed hash. */
export async function responseIdOf({ businessId, waveId }: { businessId: string; waveId: string }): Promise<string> {
  const { identity } = await service().secrets()
  return identify('survey-response', `${waveId} ${businessId}`, identity)
}
