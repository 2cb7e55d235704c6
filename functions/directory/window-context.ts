import type { RatingContext } from '@minping/shared/api'
import { inService, type Window } from '@minping/shared/directory'
import { maxComment } from '@minping/shared/review'
import type { CityConfiguration, CityDirectory } from '../platform/service.ts'
import { placeView } from '../platform/views.ts'

/** What is rated at a window: hall, window, items and the labels in force; or that there is none, or none any more. */
export function windowContext(
  windowId: string,
  directory: CityDirectory,
  rules: CityConfiguration,
): Omit<RatingContext, 'mode'> | 'unknown' | 'retired' {
  const place = directory.placeOfWindow(windowId)
  const window = directory.windows.get(windowId)
  if (!place || !window) return 'unknown'
  if (!inService(window)) return 'retired'
  return {
    ...placeView(place, directory),
    items: itemsOfWindow(window, directory),
    ...labelsContext(rules),
  }
}

/** The labels and reasons in force, wherever something is rated. */
export function labelsContext({ labelSet, outcomeReasons }: CityConfiguration) {
  return {
    labelSet: { ...labelSet, labels: [...labelSet.labels], retired: [...labelSet.retired] },
    outcomeReasons: {
      version: outcomeReasons.version,
      reasons: outcomeReasons.reasons.map((reason) => ({ ...reason, outcomes: [...reason.outcomes] })),
    },
    maxComment,
  }
}

function itemsOfWindow({ itemCodes }: Window, directory: CityDirectory): RatingContext['items'] {
  return itemCodes
    .flatMap((itemCode) => directory.items.get(itemCode) ?? [])
    .map(({ itemCode, name, englishName }) => ({ itemCode, name, englishName }))
}
