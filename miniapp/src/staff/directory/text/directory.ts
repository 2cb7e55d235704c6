import type { Words } from '../../../text'
import type { DirectoryKind } from '../parts/types'

interface DirectoryText {
  title: string
  lead: string
  forbiddenTitle: string
  forbiddenNote: string
  region: string
  kinds: Record<DirectoryKind, string>
  kindsName: string
  find: string
  findHint: string
  withRetired: string
  add: Record<DirectoryKind, string>
  codes: string
  list: (kind: string) => string
  none: string
  noneNote: string
  retired: string
  items: (count: number) => string
  withoutWindow: string
}

/** Words of the directory's list. */
export const directoryText: Words<DirectoryText> = {
  zh: {
    title: '名录',
    lead: '大厅、窗口、部门和事项。更改约一分钟内在各处生效；停用的条目不删除，历史评价和数据保留。',
    forbiddenTitle: '名录由管理员维护',
    forbiddenNote: '需要修改大厅、窗口、部门或事项时，请联系本级管理员。',
    region: '区划',
    kinds: { windows: '窗口', halls: '大厅', departments: '部门', items: '事项' },
    kindsName: '类别',
    find: '查找',
    findHint: '名称、编码或办理的业务',
    withRetired: '包括已停用的',
    add: { windows: '新增窗口', halls: '新增大厅', departments: '新增部门', items: '新增事项' },
    codes: '印制二维码',
    list: (kind) => `${kind}列表`,
    none: '没有符合的条目',
    noneNote: '请换个写法再找，或新增。',
    retired: '已停用',
    items: (count) => `${count} 个事项`,
    withoutWindow: '没有窗口办理',
  },
  en: {
    title: 'Directory',
    lead: 'Halls, windows, departments and matters. Changes take effect within a minute; what leaves service is not deleted, its reviews and figures stay.',
    forbiddenTitle: 'Administrators keep the directory',
    forbiddenNote: 'Please ask your administrator where a hall, window, department or matter has to change.',
    region: 'Region',
    kinds: { windows: 'Windows', halls: 'Halls', departments: 'Departments', items: 'Matters' },
    kindsName: 'Kind',
    find: 'Find',
    findHint: 'A name, a code or what is handled',
    withRetired: 'Also out of service',
    add: { windows: 'Add a window', halls: 'Add a hall', departments: 'Add a department', items: 'Add a matter' },
    codes: 'Print codes',
    list: (kind) => `List: ${kind}`,
    none: 'Nothing was found',
    noneNote: 'Try another spelling, or add an entry.',
    retired: 'Out of service',
    items: (count) => (count === 1 ? '1 matter' : `${count} matters`),
    withoutWindow: 'Handled at no window',
  },
}
