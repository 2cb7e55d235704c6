import type { Problem, RequestBody } from '@minping/shared/api'
import { city } from '../../seeds/lijiang/index.ts'
import { type Received, send } from './http.ts'
import { windowId } from './people.ts'
import type { World } from './world.ts'

/** How administrators meet each problem of the directory. */
export function directoryProvocations(world: () => World) {
  const ask = async (where: string, body: object): Promise<Received<Problem>> =>
    send(world().url, `POST /api/directory/${where}`, { token: await world().signIn('city-administrator'), body })
  const window = city.windows.find((one) => one.windowId === windowId)
  const wanted: RequestBody<'saveWindow'> = {
    version: 1,
    name: '99 号窗口',
    englishName: 'Window 99',
    service: '服务',
    englishService: 'Service',
    departmentCode: window?.departmentCode ?? '',
    itemCodes: [...(window?.itemCodes ?? [])],
  }
  return {
    DIRECTORY_CODE_INVALID: () => ask('windows/530702-01-x', { ...wanted, version: 0 }),
    DIRECTORY_CODE_TAKEN: () => ask(`windows/${windowId}`, { ...wanted, version: 0 }),
    DIRECTORY_NAME_TAKEN: () => ask(`windows/${windowId}`, { ...wanted, name: '1 号窗口' }),
    DIRECTORY_REFERENCE_INVALID: () => ask(`windows/${windowId}`, { ...wanted, itemCodes: [] }),
    DIRECTORY_ENTRY_IN_USE: () => ask(`items/${wanted.itemCodes[0]}/retire`, { version: 1, reason: '取消' }),
  }
}
