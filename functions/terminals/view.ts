import type { TerminalView } from '@minping/shared/api'
import { shanghaiTimestamp } from '@minping/shared/calendar'
import { inService } from '@minping/shared/directory'
import type { CityDirectory } from '../platform/service.ts'
import { placeView } from '../platform/views.ts'
import type { Terminal } from '../store/terminal-entity.ts'

/** A terminal as administrators see it. A window that has left the directory goes by its code. */
export function terminalView(terminal: Terminal, city: CityDirectory): TerminalView {
  const { terminalId, windowId, regionCode, channel, boundAt, madeBy, heardAt } = terminal
  const { appVersion, waiting, waitingSince, retiredAt } = terminal
  const window = city.windows.get(windowId)
  const place = city.placeOfWindow(windowId) ?? unknownPlace(windowId, regionCode, city.cityCode)
  const { hall, window: shown } = placeView(place, city)
  return {
    terminalId,
    hall,
    window: shown,
    windowRetired: !window || !inService(window),
    channel,
    boundAt: shanghaiTimestamp(boundAt),
    madeBy,
    heardAt: shanghaiTimestamp(heardAt),
    ...(appVersion !== undefined && { appVersion }),
    ...(waiting !== undefined && { waiting }),
    ...(waitingSince !== undefined && { waitingSince: shanghaiTimestamp(waitingSince) }),
    ...(retiredAt !== undefined && { retiredAt: shanghaiTimestamp(retiredAt) }),
  }
}

/** The hall is the first part of a window's code. */
function unknownPlace(windowId: string, regionCode: string, cityCode: string) {
  return { cityCode, regionCode, hallId: windowId.slice(0, 9), windowId, departmentCode: '' }
}
