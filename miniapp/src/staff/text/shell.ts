import type { Words } from '../../text'
import type { WorkplaceGroup, WorkplacePath } from '../frame/workplace'

interface StaffShellText {
  navigation: string
  groups: Record<WorkplaceGroup, string>
  pages: Record<WorkplacePath, string>
  /** A part of the workplace with so many unread notices. */
  unread: (page: string, count: string) => string
  here: (page: string) => string
  hereWithin: (group: string) => string
  signOut: string
  myAccountOf: (name: string) => string
  generatedMark: string
  generatedTitle: string
  generatedNote: string
  scope: string
  everything: string
  chooseScope: string
  findScope: string
  findScopeHint: string
  noSuchScope: string
  chosenScope: (name: string) => string
}

/** Words of the frame around every page of staff. */
export const staffShellText: Words<StaffShellText> = {
  zh: {
    navigation: '工作台',
    groups: { work: '办理', figures: '数据', surveys: '调查', administration: '管理' },
    pages: {
      '/staff/queue/index': '工单',
      '/staff/service-records/index': '评价码',
      '/staff/templates/index': '常用回复',
      '/staff/cases/index': '问题',
      '/staff/flags/index': '存疑',
      '/staff/notices/index': '通知',
      '/staff/publications/index': '公开审核',
      '/staff/dashboard/index': '好评率',
      '/staff/reviews/index': '评价',
      '/staff/reports/index': '通报',
      '/staff/questionnaires/index': '问卷',
      '/staff/waves/index': '调查',
      '/staff/directory/index': '名录',
      '/staff/codes/index': '二维码',
      '/staff/terminals/index': '终端',
      '/staff/accounts/index': '账号',
      '/staff/audit/index': '审计',
    },
    unread: (page, count) => `${page} ${count} 条未读`,
    here: (page) => `${page}，当前页`,
    hereWithin: (group) => `${group}，当前所在`,
    signOut: '退出',
    myAccountOf: (name) => `${name}，我的账号`,
    generatedMark: '演示数据',
    generatedTitle: '演示数据',
    generatedNote: '这里的数字含有程序生成的演示评价，不代表任何大厅的真实情况。',
    scope: '范围',
    everything: '我负责的全部范围',
    chooseScope: '选择范围',
    findScope: '查找',
    findScopeHint: '输入名称，可查找窗口、部门和事项',
    noSuchScope: '没有找到这个名称，请换个写法再试。',
    chosenScope: (name) => `范围：${name}，点按更换`,
  },
  en: {
    navigation: 'Workplace',
    groups: { work: 'Work', figures: 'Figures', surveys: 'Surveys', administration: 'Administration' },
    pages: {
      '/staff/queue/index': 'Cases',
      '/staff/service-records/index': 'Rating codes',
      '/staff/templates/index': 'Templates',
      '/staff/cases/index': 'Problems',
      '/staff/flags/index': 'Flagged',
      '/staff/notices/index': 'Notices',
      '/staff/publications/index': 'Publication',
      '/staff/dashboard/index': 'Rates',
      '/staff/reviews/index': 'Reviews',
      '/staff/reports/index': 'Reports',
      '/staff/questionnaires/index': 'Questionnaires',
      '/staff/waves/index': 'Surveys',
      '/staff/directory/index': 'Directory',
      '/staff/codes/index': 'Codes',
      '/staff/terminals/index': 'Terminals',
      '/staff/accounts/index': 'Accounts',
      '/staff/audit/index': 'Audit',
    },
    unread: (page, count) => `${page} ${count} unread`,
    here: (page) => `${page}, this page`,
    hereWithin: (group) => `${group}, you are here`,
    signOut: 'Sign out',
    myAccountOf: (name) => `${name}, my account`,
    generatedMark: 'Demo data',
    generatedTitle: 'Demonstration data',
    generatedNote: 'These figures contain reviews made by a program. They say nothing about any real hall.',
    scope: 'Scope',
    everything: 'Everything in my charge',
    chooseScope: 'Choose a scope',
    findScope: 'Find',
    findScopeHint: 'Type a name to find windows, departments and matters as well',
    noSuchScope: 'No such name was found. Please try another spelling.',
    chosenScope: (name) => `Scope: ${name}. Press to change`,
  },
}
