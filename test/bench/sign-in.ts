import type { RequestBody, Session } from '@minping/shared/api'

export type Credentials = RequestBody<'openStaffSession'>

/** Opens the session of a staff account. */
export async function signIn(url: string, credentials: Credentials): Promise<string> {
  const answer = await fetch(`${url}/api/sessions/staff`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(credentials),
  })
  if (!answer.ok) throw new Error(`signing in: ${await answer.text()}`)
  return ((await answer.json()) as Session).token
}
