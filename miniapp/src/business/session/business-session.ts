import {
  type Answer,
  type BusinessRoute,
  call,
  deviceSecret,
  isOver,
  observable,
  type Parts,
  ProblemError,
  ranOut,
  send,
  shelf,
} from '../../service'

type Session = Answer<'POST /api/sessions/business'>
type Opening = Parts<'POST /api/sessions/business'>['body']
/** How a business says who it is; the phone's own secret is added here. */
export type Entrance = Opening extends infer Way ? (Way extends unknown ? Omit<Way, 'deviceSecret'> : never) : never

const sessionShelf = shelf<Session>('businessSession')
/** The code by which this phone comes back to the same business when its session has run out. */
const returnShelf = shelf<string>('businessReturn')

export const businessSession = observable<Session | undefined>(sessionShelf.read())

/** Opens the session of a business for one wave. Throws ProblemError: INVITATION_USED, BUSINESS_TAKEN, … */
export async function enter(entrance: Entrance): Promise<Session> {
  const body = { ...entrance, deviceSecret: await deviceSecret() } as Opening
  const opened = await call('POST /api/sessions/business', { body })
  sessionShelf.write(opened)
  returnShelf.clear()
  businessSession.set(opened)
  return opened
}

/** Keeps the way back in: the code that lets the same business go on. */
export function keepReturn(colleagueCode: string): void {
  if (returnShelf.read() !== colleagueCode) returnShelf.write(colleagueCode)
}

export function leave(): void {
  sessionShelf.clear()
  returnShelf.clear()
  businessSession.set(undefined)
}

/** Calls a route as this phone's business, and comes back in once where the session ran out. Throws NOT_SIGNED_IN without one. */
export async function callAsBusiness<Key extends BusinessRoute>(key: Key, parts: Parts<Key>): Promise<Answer<Key>> {
  const kept = businessSession.get()
  if (!kept) throw notEntered()
  try {
    return await send(key, parts, (isOver(kept) ? await comeBack() : kept).token)
  } catch (fault) {
    if (!ranOut(fault) || isOver(kept)) throw fault
    return send(key, parts, (await comeBack()).token)
  }
}

async function comeBack(): Promise<Session> {
  const code = returnShelf.read()
  if (code === undefined) throw notEntered()
  const opened = await enter({ by: 'colleague', code })
  keepReturn(code)
  return opened
}

function notEntered(): ProblemError {
  return new ProblemError({
    type: 'about:blank',
    title: 'Not entered',
    status: 401,
    code: 'NOT_SIGNED_IN',
    zh: '请先用邀请码或单位信息进入调查。',
    en: 'Please enter the survey first, by an invitation code or as your business.',
  })
}
