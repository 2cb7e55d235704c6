import { shanghaiTimestamp } from '@minping/shared/calendar'
import { type DirectoryEntry, entryOf, inService, placeOfEntry } from '@minping/shared/directory'
import { dispatchedDepartments } from '@minping/shared/survey-case'
import type { Call } from '../platform/call.ts'
import type { UseCase } from '../platform/serve.ts'
import { service } from '../platform/service.ts'
import type { KeptDirectory } from '../store/directory-change.ts'
import { type Decision, keepEntries } from './keep-entries.ts'
import { administers } from './read-kept.ts'
import { viewOf } from './views.ts'

const kindsOfPath = { halls: 'hall', departments: 'department', windows: 'window', items: 'item' } as const

type ServiceCall = Call<'setInService'>

/** Takes an entry out of service or brings it back. It stays in the directory, and its code with it. */
export const setInService: UseCase<'setInService'> = async (call) => {
  const { path, caller, now } = call
  const { dispatch } = await service().configuration()
  const changed = await keepEntries(caller, now, (kept) => decide(kept, call, dispatchedDepartments(dispatch)))
  if ('problem' in changed) return changed
  const standing = standingOf(changed.kept, call)
  if (!standing) return { problem: 'NOT_FOUND' }
  const { retiredAt } = standing.entry
  return {
    body: {
      code: path.code,
      version: changed.kept.standOf(standing.kind, path.code)?.version ?? 0,
      ...(retiredAt !== undefined && { retiredAt: shanghaiTimestamp(retiredAt) }),
    },
  }
}

/** A department that takes what businesses report stays in service: problems are sent to it at any time. */
function decide(kept: KeptDirectory, call: ServiceCall, dispatched: readonly string[]): Decision {
  const { path, body, caller, now } = call
  const standing = standingOf(kept, call)
  if (!standing || !administers(caller.grants, standing.entry.regionCode, kept)) return { problem: 'NOT_FOUND' }
  const isToServe = path.action === 'resume'
  if (inService(standing.entry) === isToServe) return 'so already'
  if (kept.standOf(standing.kind, path.code)?.version !== body.version) {
    return { problem: 'VERSION_STALE', current: viewOf(kept, standing) }
  }
  if (!isToServe && standing.kind === 'department' && dispatched.includes(path.code)) {
    return { problem: 'DIRECTORY_ENTRY_IN_USE', current: { usedBy: ['dispatch'] } }
  }
  const { retiredAt, ...serving } = standing.entry
  const entry = isToServe ? serving : { ...serving, retiredAt: now.toISOString() }
  return {
    entries: [{ kind: standing.kind, entry } as DirectoryEntry],
    record: {
      action: isToServe ? 'reopen' : 'close',
      subject: { kind: standing.kind, id: path.code },
      place: placeOfEntry(kept.directory.cityCode, standing),
      reason: body.reason,
    },
  }
}

function standingOf({ directory }: KeptDirectory, { path }: ServiceCall): DirectoryEntry | undefined {
  return entryOf(directory, kindsOfPath[path.kind], path.code)
}
