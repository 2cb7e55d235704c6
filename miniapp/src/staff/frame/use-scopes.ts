import { callAsStaff, useStaffSession } from '../../service'
import { useAnswer } from '../../service/use-answer'
import type { ScopeItem } from './scope-tree'

let kept: { token: string; items: Promise<ScopeItem[]> } | undefined

/** The parts of the city that who is signed in may look at; asked for once a session. */
export function useScopes() {
  const token = useStaffSession()?.token
  return useAnswer(token, () => scopesOfSession(token ?? ''))
}

function scopesOfSession(token: string): Promise<ScopeItem[]> {
  if (kept?.token !== token) kept = { token, items: askForScopes() }
  return kept.items
}

async function askForScopes(): Promise<ScopeItem[]> {
  try {
    return (await callAsStaff('GET /api/scopes', {})).items
  } catch (fault) {
    kept = undefined
    throw fault
  }
}
