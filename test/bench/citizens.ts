import { randomBytes } from 'node:crypto'
import type { Session } from '@minping/shared/api'

/** Opens the sessions of so many new phones. */
export async function openCitizens(url: string, count: number): Promise<string[]> {
  const tokens: string[] = []
  for (let number = 0; number < count; number += 1) {
    const answer = await fetch(`${url}/api/sessions/device`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ deviceSecret: randomBytes(32).toString('base64url') }),
    })
    tokens.push(((await answer.json()) as Session).token)
  }
  return tokens
}
