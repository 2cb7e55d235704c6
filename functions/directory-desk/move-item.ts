import type { RequestBody } from '@minping/shared/api'
import { placeOfEntry, type Window } from '@minping/shared/directory'
import type { Staff } from '../platform/call.ts'
import type { UseCase } from '../platform/serve.ts'
import type { KeptDirectory } from '../store/directory-change.ts'
import { type Decision, keepEntries } from './keep-entries.ts'
import { administers } from './read-kept.ts'
import { keptViews } from './views.ts'

type Move = RequestBody<'moveItem'>

/** Moves a matter from one window to another, both as they were seen: one write, so that it is never at neither. */
export const moveItem: UseCase<'moveItem'> = async ({ path, body, caller, now }) => {
  const moved = await keepEntries(caller, now, (kept) => decide(kept, caller, path.itemCode, body))
  if ('problem' in moved) return moved
  const windows = windowsOf(moved.kept, body)
  return windows ? { body: windowViews(moved.kept, windows) } : { problem: 'NOT_FOUND' }
}

function decide(kept: KeptDirectory, { grants }: Staff, itemCode: string, move: Move): Decision {
  const windows = windowsOf(kept, move)
  const isTheirs = windows && [windows.from, windows.to].every((one) => administers(grants, one.regionCode, kept))
  if (!windows || !isTheirs) return { problem: 'NOT_FOUND' }
  const { from, to } = windows
  const [isAtFirst, isAtSecond] = [from.itemCodes.includes(itemCode), to.itemCodes.includes(itemCode)]
  if (!isAtFirst && isAtSecond) return 'so already'
  const areAsSeen = [move.from, move.to].every(
    ({ windowId, version }) => kept.standOf('window', windowId)?.version === version,
  )
  if (!areAsSeen) return { problem: 'VERSION_STALE', current: windowViews(kept, windows) }
  if (!isAtFirst) return { problem: 'DIRECTORY_REFERENCE_INVALID', field: 'from.windowId' }
  const without = { ...from, itemCodes: from.itemCodes.filter((code) => code !== itemCode) }
  const withIt = { ...to, itemCodes: [...to.itemCodes, ...(isAtSecond ? [] : [itemCode])] }
  return {
    entries: [
      { kind: 'window', entry: without },
      { kind: 'window', entry: withIt },
    ],
    record: {
      action: 'change',
      subject: { kind: 'item', id: itemCode },
      place: { ...placeOfEntry(kept.directory.cityCode, { kind: 'window', entry: to }), itemCode },
      changes: [{ field: 'windowId', before: from.windowId, after: to.windowId }],
    },
  }
}

function windowsOf({ directory }: KeptDirectory, move: Move): { from: Window; to: Window } | undefined {
  const windowOf = (windowId: string) => directory.windows.find((window) => window.windowId === windowId)
  const [from, to] = [windowOf(move.from.windowId), windowOf(move.to.windowId)]
  return from && to && from !== to ? { from, to } : undefined
}

function windowViews(kept: KeptDirectory, { from, to }: { from: Window; to: Window }) {
  const view = keptViews(kept)
  return { from: view.window(from), to: view.window(to) }
}
