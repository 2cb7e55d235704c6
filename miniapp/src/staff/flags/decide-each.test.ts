import type { FlagView } from '@minping/shared/api'
import { ConnectionError, ProblemError } from '../../service/problem'
import { decideEach } from './decide-each'

const flag = (reviewId: string, version = 1) => ({ reviewId, version }) as FlagView
const stale = (current: FlagView) =>
  new ProblemError({ type: '', title: '', status: 409, code: 'VERSION_STALE', zh: '', en: '', current })

/** Sends as if the service answered each review so. */
async function decide(answers: Record<string, FlagView | Error>) {
  const shown: FlagView[] = []
  const send = async ({ reviewId }: FlagView) => {
    const answer = answers[reviewId]
    if (!answer || answer instanceof Error) throw answer
    return answer
  }
  const decided = await decideEach(
    Object.keys(answers).map((id) => flag(id)),
    send,
    (current) => shown.push(current),
  )
  return { decided, shown }
}

describe('decideEach', () => {
  it('shows each as it stands, also what somebody else was faster with', async () => {
    // Act
    const { decided, shown } = await decide({ a: flag('a', 2), b: stale(flag('b', 3)), c: flag('c', 2) })

    // Assess
    expect(decided).toEqual({ done: 2, changed: 1, fault: undefined })
    expect(shown).toEqual([flag('a', 2), flag('b', 3), flag('c', 2)])
  })

  it('ends at what fails, with what is done until then', async () => {
    // Prepare
    const fault = new ConnectionError('OFFLINE')

    // Act
    const { decided, shown } = await decide({ a: flag('a', 2), b: fault, c: flag('c', 2) })

    // Assess
    expect(decided).toEqual({ done: 1, changed: 0, fault })
    expect(shown).toEqual([flag('a', 2)])
  })
})
