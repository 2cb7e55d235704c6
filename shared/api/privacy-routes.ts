import * as schemas from './privacy-schemas.ts'
import type { Route } from './route.ts'

/** What is held about a citizen: what for, all of it as a copy, and its deletion (个人信息保护法 44–47). */
export const privacyRoutes = {
  getPrivacyFacts: {
    method: 'GET',
    path: '/api/privacy',
    room: 'privacy',
    who: 'anybody',
    summary: 'What the privacy statement says of this city: who answers for it, how long phone numbers are kept.',
    response: schemas.privacyFacts,
    status: 200,
    cacheSeconds: 300,
    problems: [],
  },
  deleteMyData: {
    method: 'POST',
    path: '/api/me/deletion',
    room: 'privacy',
    who: 'citizen',
    summary: 'Forget the caller: what they judged stays and is counted, but leads to nobody. Their sessions end.',
    body: schemas.deletionRequest,
    response: schemas.deletion,
    status: 200,
    problems: [],
  },
} as const satisfies Record<string, Route>
