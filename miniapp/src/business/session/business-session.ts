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

/** Tells, before the session changes, that a business comes to this phone: perhaps another one than before. */
export const entrances = observable(0)

/** Opens the session of a business for one wave. Throws ProblemError: INVITATION_USED, BUSINESS_TAKEN, … */
export async function enter(entrance: Entrance): Promise<Session> {
  const opened = await openSession(entrance)
  entrances.set(entrances.get() + 1)
  returnShelf.clear()
  keep(opened)
  return opened
}

async function openSession(entrance: Entrance): Promise<Session> {
  const body = { ...entrance, deviceSecret: await deviceSecret() } as Opening
  return call('POST /api/sessions/business', { body })
}

function keep(opened: Session): void {
  sessionShelf.write(opened)
  businessSession.set(opened)
}

/** Opens the session by a code that was handed over: whether it invites or lets a colleague in, it says itself. */
export function enterByCode(code: string): Promise<Session> {
  return enter({ by: 'invitation', code })
}

/** Keeps the way back in: the code that lets the same business go on. */
export function keepReturn(colleagueCode: string): void {
  if (returnShelf.read() !== colleagueCode) returnShelf.write(colleagueCode)
}

export function leave(): void {
  entrances.set(entrances.get() + 1)
  sessionShelf.clear()
  returnShelf.clear()
  businessSession.set(undefined)
}

/** Calls a route as this phone's business, and comes back in once where the session ran out. Throws NOT_SIGNED_IN without one. */
export async function callAsBusiness<Key extends BusinessRoute>(key: Key, parts: Parts<Key>): Promise<Answer<Key>> {
  const kept = businessSession.get()
  if (!kept) throw notEntered()
  const session = isOver(kept) ? await comeBack(kept) : kept
  try {
    return await send(key, parts, session.token)
  } catch (fault) {
    if (!ranOut(fault) || session !== kept) throw fault
    return send(key, parts, (await comeBack(kept)).token)
  }
}

let comingBack: Promise<Session> | undefined

/** Calls that come at the same time share one way back. Whoever has left, or come as another business, does not. */
function comeBack(former: Session): Promise<Session> {
  if (businessSession.get() !== former) return Promise.reject(notEntered())
  comingBack ??= reopen(former).finally(() => {
    comingBack = undefined
  })
  return comingBack
}

async function reopen(former: Session): Promise<Session> {
  const code = returnShelf.read()
  if (code === undefined) throw notEntered()
  const opened = await openSession({ by: 'colleague', code })
  if (businessSession.get() !== former) throw notEntered()
  keep(opened)
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
