import type { Words } from '../../../text'
import type { EntryFault } from '../entry/form'
import type { DirectoryKind } from '../parts/types'

interface EntryText {
  newTitle: Record<DirectoryKind, string>
  changeTitle: Record<DirectoryKind, string>
  unknownTitle: string
  unknownNote: string
  back: string
  code: string
  codeHint: Record<DirectoryKind, string>
  codeFixed: string
  hall: string
  name: Record<DirectoryKind, string>
  nameHint: Record<DirectoryKind, string>
  englishName: string
  address: string
  addressHint: string
  service: string
  serviceHint: string
  englishService: string
  department: string
  items: string
  itemsHint: string
  noItems: string
  save: string
  add: string
  saved: string
  faults: Record<EntryFault, string>
  staleTitle: string
  staleNote: string
  useStanding: string
  usedBy: (names: string) => string
  dispatch: string
  retiredSince: (time: string) => string
  retire: string
  retireNote: Record<DirectoryKind, string>
  resume: string
  resumeNote: string
  reason: string
  reasonHint: string
  reasonMissing: string
  retired: string
  resumed: string
  handledAt: string
  atNoWindow: string
  moveTitle: string
  moveNote: string
  from: string
  to: string
  move: string
  moved: string
}

const wayOn = '扫描它的二维码会提示改到现在的窗口或服务台评价；已有评价和工单照常办理。'

/** Words of one entry's page. */
export const entryText: Words<EntryText> = {
  zh: {
    newTitle: { windows: '新增窗口', halls: '新增大厅', departments: '新增部门', items: '新增事项' },
    changeTitle: { windows: '窗口', halls: '大厅', departments: '部门', items: '事项' },
    unknownTitle: '没有这个条目',
    unknownNote: '它可能属于另一个区划，请回到名录查找。',
    back: '回到名录',
    code: '编码',
    codeHint: {
      windows: '大厅内两位数序号，与窗口牌一致；用过的编码不再使用',
      halls: '区划内两位数序号；用过的编码不再使用',
      departments: '字母、数字和连字符；用过的编码不再使用',
      items: '实施编码或自定编码，字母、数字和连字符；用过的编码不再使用',
    },
    codeFixed: '编码不能修改',
    hall: '所在大厅',
    name: { windows: '窗口名称', halls: '大厅名称', departments: '部门名称', items: '事项名称' },
    nameHint: {
      windows: '与窗口牌一致，例如：3 号窗口',
      halls: '与门牌一致',
      departments: '规范全称',
      items: '与事项清单一致',
    },
    englishName: '英文名称',
    address: '地址（选填）',
    addressHint: '核实过再填',
    service: '办理的业务',
    serviceHint: '群众来办什么，几个字，例如：不动产登记',
    englishService: '业务的英文',
    department: '责任部门',
    items: '办理的事项',
    itemsHint: '只列出责任部门在用的事项，至少选一个',
    noItems: '这个部门还没有在用的事项，请先新增事项。',
    save: '保存',
    add: '新增',
    saved: '已保存，约一分钟内在各处生效。',
    faults: {
      missing: '请填写。',
      notLatin: '请用英文字母、数字和英文标点。',
      tooLong: '太长了，请缩短。',
      codeNumber: '请填两位数字，例如 03。',
      codeLetters: '请用字母、数字和连字符，至少两个字符。',
      itemsMissing: '请至少选一个事项。',
    },
    staleTitle: '刚刚有人修改了这个条目',
    staleNote: '您填写的内容还在。再次保存将以您填写的为准。',
    useStanding: '改用现在的内容',
    usedBy: (names) => `正在引用它的在用条目：${names}`,
    dispatch: '市场主体反映问题的转办表',
    retiredSince: (time) => `${time} 起停用`,
    retire: '停用',
    retireNote: {
      windows: `停用后不再接受新评价，${wayOn}`,
      halls: '大厅的窗口全部停用后才能停用大厅。',
      departments: '没有在用的窗口和事项属于它，才能停用部门。',
      items: '没有在用的窗口办理它，才能停用事项。',
    },
    resume: '恢复使用',
    resumeNote: '恢复后与停用前一样，编码不变。',
    reason: '原因',
    reasonHint: '记入审计，例如：窗口撤并',
    reasonMissing: '请写明原因（至少两个字）。',
    retired: '已停用，约一分钟内在各处生效。',
    resumed: '已恢复使用，约一分钟内在各处生效。',
    handledAt: '办理的窗口',
    atNoWindow: '目前没有窗口办理。在窗口的页面里选上它，群众评价时才能选到。',
    moveTitle: '换窗口',
    moveNote: '从一个窗口移到同一部门的另一个窗口，一次完成。',
    from: '从',
    to: '移到',
    move: '移动',
    moved: '已移动，约一分钟内在各处生效。',
  },
  en: {
    newTitle: { windows: 'New window', halls: 'New hall', departments: 'New department', items: 'New matter' },
    changeTitle: { windows: 'Window', halls: 'Hall', departments: 'Department', items: 'Matter' },
    unknownTitle: 'There is no such entry',
    unknownNote: 'It may belong to another region. Please look for it in the directory.',
    back: 'Back to the directory',
    code: 'Code',
    codeHint: {
      windows: 'Two digits within the hall, as on the sign; a code is never used again',
      halls: 'Two digits within the region; a code is never used again',
      departments: 'Letters, digits and hyphens; a code is never used again',
      items: 'The official code or one of your own: letters, digits and hyphens; never used again',
    },
    codeFixed: 'A code can not be changed',
    hall: 'Hall',
    name: {
      windows: 'Name of the window',
      halls: 'Name of the hall',
      departments: 'Name of the department',
      items: 'Name of the matter',
    },
    nameHint: {
      windows: 'As on the sign, in Chinese: 3 号窗口',
      halls: 'As on the door, in Chinese',
      departments: 'The full official name, in Chinese',
      items: 'As in the list of matters, in Chinese',
    },
    englishName: 'English name',
    address: 'Address (optional)',
    addressHint: 'Only once it has been checked',
    service: 'Service',
    serviceHint: 'What people come for, a few words in Chinese: 不动产登记',
    englishService: 'Service in English',
    department: 'Responsible department',
    items: 'Matters handled',
    itemsHint: 'Matters in service of the department; at least one',
    noItems: 'This department has no matter in service yet. Please add one first.',
    save: 'Save',
    add: 'Add',
    saved: 'Saved. It takes effect within a minute.',
    faults: {
      missing: 'Please fill this in.',
      notLatin: 'Please use Latin letters, digits and punctuation.',
      tooLong: 'This is too long. Please shorten it.',
      codeNumber: 'Please enter two digits, such as 03.',
      codeLetters: 'Please use letters, digits and hyphens, at least two.',
      itemsMissing: 'Please choose at least one matter.',
    },
    staleTitle: 'Somebody has just changed this entry',
    staleNote: 'What you typed is still here. Saving again puts yours in its place.',
    useStanding: 'Use what stands now',
    usedBy: (names) => `In service and referring to it: ${names}`,
    dispatch: 'who takes problems that businesses report',
    retiredSince: (time) => `Out of service since ${time}`,
    retire: 'Take out of service',
    retireNote: {
      windows:
        'It takes no new reviews; its code tells people where to rate instead. Reviews and cases that it has go on.',
      halls: 'Possible once all its windows are out of service.',
      departments: 'Possible once no window and no matter in service belongs to it.',
      items: 'Possible once no window in service handles it.',
    },
    resume: 'Bring back into service',
    resumeNote: 'It will be as it was, under the same code.',
    reason: 'Reason',
    reasonHint: 'Kept in the audit, such as: windows merged',
    reasonMissing: 'Please give a reason, at least two characters.',
    retired: 'Out of service. It takes effect within a minute.',
    resumed: 'Back in service. It takes effect within a minute.',
    handledAt: 'Handled at',
    atNoWindow: 'No window handles it. Choose it on a window’s page, so that people can name it when they rate.',
    moveTitle: 'Move to another window',
    moveNote: 'From one window to another of the same department, in one step.',
    from: 'From',
    to: 'To',
    move: 'Move',
    moved: 'Moved. It takes effect within a minute.',
  },
}
