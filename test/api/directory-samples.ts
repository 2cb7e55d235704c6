import type { RequestBody, RouteName } from '@minping/shared/api'
import { city } from '../../seeds/lijiang/index.ts'
import type { Sample, Subject } from './sample.ts'

type DirectoryRoute = Extract<
  RouteName,
  'getDirectory' | 'saveHall' | 'saveDepartment' | 'saveWindow' | 'saveItem' | 'moveItem' | 'setInService'
>

/** Sample requests of directory administration: changes are refused for their stale version, so that the next caller finds the same. */
export const directorySamples: Record<DirectoryRoute, (subject: Subject) => Sample[]> = {
  getDirectory: (subject) => [
    { line: `GET /api/directory?region=${regionOf(subject)}`, concerns: concerned(subject), status: 200 },
  ],
  saveHall: (subject) => [
    changing(subject, `halls/${subject.windowId.slice(0, 9)}`, {
      version: 999,
      name: '新名',
      englishName: 'A new name',
      address: '',
    } satisfies RequestBody<'saveHall'>),
  ],
  saveDepartment: (subject) => [
    changing(subject, `departments/${windowOf(subject).departmentCode}`, {
      version: 999,
      name: '新名',
      englishName: 'A new name',
    } satisfies RequestBody<'saveDepartment'>),
  ],
  saveWindow: (subject) => [
    changing(subject, `windows/${subject.windowId}`, {
      version: 999,
      name: '新名',
      englishName: 'A new name',
      service: '服务',
      englishService: 'Service',
      departmentCode: windowOf(subject).departmentCode,
      itemCodes: [...windowOf(subject).itemCodes],
    } satisfies RequestBody<'saveWindow'>),
  ],
  saveItem: (subject) => [
    changing(subject, `items/${itemOf(subject)}`, {
      version: 999,
      name: '新名',
      englishName: 'A new name',
      departmentCode: windowOf(subject).departmentCode,
    } satisfies RequestBody<'saveItem'>),
  ],
  moveItem: (subject) => [
    changing(subject, `items/${itemOf(subject)}/move`, {
      from: { windowId: subject.windowId, version: 999 },
      to: { windowId: `${subject.windowId.slice(0, 9)}-01`, version: 999 },
    } satisfies RequestBody<'moveItem'>),
  ],
  setInService: (subject) => [
    changing(subject, `windows/${subject.windowId}/retire`, {
      version: 999,
      reason: '窗口撤并',
    } satisfies RequestBody<'setInService'>),
  ],
}

const regionOf = ({ windowId }: Subject) => windowId.slice(0, 6)
const concerned = (subject: Subject) => ({ scope: `region:${regionOf(subject)}` })

function changing(subject: Subject, where: string, body: object): Sample {
  return { line: `POST /api/directory/${where}`, request: { body }, concerns: concerned(subject), status: 409 }
}

function windowOf({ windowId }: Subject) {
  const window = city.windows.find((one) => one.windowId === windowId)
  if (!window) throw new Error(`the seeds have no window ${windowId}`)
  return window
}

const itemOf = (subject: Subject) => windowOf(subject).itemCodes[0] ?? ''
