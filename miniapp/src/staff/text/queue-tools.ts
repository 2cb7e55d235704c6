import type { Words } from '../../text'

interface QueueToolsText {
  search: string
  searchHint: string
  find: string
  searchedEverywhere: string
  filter: string
  filterCount: (count: number) => string
  apply: string
  clear: string
  remove: (name: string) => string
  anyone: string
  assignee: string
  mine: string
  nobody: string
  department: string
  level: string
  levels: Record<'1' | '2', string>
  label: string
  due: string
  dues: Record<'any' | 'today' | 'week' | 'days', string>
  from: string
  to: string
  daysInvalid: string
  any: string
  saved: string
  save: string
  saveName: string
  saveNameHint: string
  saveTaken: string
  saveMissing: string
  saveFull: string
  savedManage: string
  savedRemove: (name: string) => string
  staleList: string
  exportTitle: string
  exportNote: string
  exportXlsx: string
  exportCsv: string
  exported: (rows: number) => string
  exportedPart: (rows: number) => string
  select: string
  selectDone: string
  selectAll: string
  selected: (count: number) => string
  assign: string
  assignTitle: (count: number) => string
  assignedCount: (done: number, asked: number) => string
  notAssigned: string
  returned: (count: number) => string
  extensionAsked: string
}

export const queueToolsText: Words<QueueToolsText> = {
  zh: {
    search: '按编号查找',
    searchHint: '评价编号或办件编号',
    find: '查找',
    searchedEverywhere: '在您范围内的全部状态中查找',
    filter: '筛选',
    filterCount: (count) => `筛选（${count}）`,
    apply: '查看结果',
    clear: '清除条件',
    remove: (name) => `去掉条件：${name}`,
    anyone: '不限',
    assignee: '承办人',
    mine: '由我承办',
    nobody: '无人承办',
    department: '责任部门',
    level: '满意程度',
    levels: { '1': '非常不满意', '2': '不满意' },
    label: '评价理由',
    due: '下一期限',
    dues: { any: '不限', today: '今天到期', week: '本周到期', days: '选择日期' },
    from: '从',
    to: '到',
    daysInvalid: '请选择两个日期，先后不要颠倒。',
    any: '不限',
    saved: '常用筛选',
    save: '存为常用',
    saveName: '名称',
    saveNameHint: '最多 20 个字，只有您能看到',
    saveTaken: '已有同名的常用筛选。',
    saveMissing: '请写一个名称，最多 20 个字。',
    saveFull: '常用筛选最多 20 个，请先删去一个。',
    savedManage: '管理常用筛选',
    savedRemove: (name) => `删去“${name}”`,
    staleList: '刚刚在别处改过，已显示最新内容，请再试一次。',
    exportTitle: '导出工单',
    exportNote: '导出内容与当前筛选完全一致，最多 2000 件；不含评价人姓名和联系方式，文字已隐去能认出个人的内容。',
    exportXlsx: '导出 Excel（xlsx）',
    exportCsv: '导出 CSV',
    exported: (rows) => `已导出 ${rows} 件。`,
    exportedPart: (rows) => `工单太多，只导出了前 ${rows} 件。请缩小范围后分次导出。`,
    select: '多选',
    selectDone: '退出多选',
    selectAll: '选中已显示的',
    selected: (count) => `已选 ${count} 件`,
    assign: '批量转派',
    assignTitle: (count) => `转派 ${count} 件`,
    assignedCount: (done, asked) => `已转派 ${done} 件，共选 ${asked} 件。`,
    notAssigned: '没有转派成功的：',
    returned: (count) => `退回 ${count} 次`,
    extensionAsked: '申请延期',
  },
  en: {
    search: 'Find by number',
    searchHint: 'Review or service number',
    find: 'Find',
    searchedEverywhere: 'Looked for in every state of your scope',
    filter: 'Filter',
    filterCount: (count) => `Filter (${count})`,
    apply: 'Show',
    clear: 'Clear',
    remove: (name) => `Remove: ${name}`,
    anyone: 'Anyone',
    assignee: 'In charge',
    mine: 'Me',
    nobody: 'Nobody',
    department: 'Department',
    level: 'Level',
    levels: { '1': 'Very dissatisfied', '2': 'Dissatisfied' },
    label: 'Reason',
    due: 'Next deadline',
    dues: { any: 'Any', today: 'Due today', week: 'Due this week', days: 'Choose days' },
    from: 'From',
    to: 'To',
    daysInvalid: 'Choose two days, the earlier one first.',
    any: 'Any',
    saved: 'Saved filters',
    save: 'Save',
    saveName: 'Name',
    saveNameHint: 'At most 20 characters; only you see it',
    saveTaken: 'There is a saved filter of this name.',
    saveMissing: 'Give it a name of at most 20 characters.',
    saveFull: 'At most 20 filters are kept. Delete one first.',
    savedManage: 'Manage saved filters',
    savedRemove: (name) => `Delete “${name}”`,
    staleList: 'Just changed elsewhere. The present list is shown; please try again.',
    exportTitle: 'Export cases',
    exportNote:
      'Exactly what is filtered, at most 2000 cases. Without names and contacts of reviewers; what could name a person is taken out of texts.',
    exportXlsx: 'Excel (xlsx)',
    exportCsv: 'CSV',
    exported: (rows) => `${rows} exported.`,
    exportedPart: (rows) =>
      `Too many cases: only the first ${rows} were exported. Narrow the filter and export in parts.`,
    select: 'Select',
    selectDone: 'Done selecting',
    selectAll: 'Select those shown',
    selected: (count) => `${count} selected`,
    assign: 'Assign',
    assignTitle: (count) => `Assign ${count}`,
    assignedCount: (done, asked) => `${done} of ${asked} assigned.`,
    notAssigned: 'Not assigned:',
    returned: (count) => (count === 1 ? 'Returned once' : `Returned ${count} times`),
    extensionAsked: 'Extension asked for',
  },
}
