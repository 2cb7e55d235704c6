import type { Words } from '../../text'

interface StaffShellText {
  navigation: string
  queue: string
  cases: string
  dashboard: string
  questionnaires: string
  waves: string
  here: (page: string) => string
  signOut: string
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
    queue: '工单',
    cases: '问题',
    dashboard: '数据',
    questionnaires: '问卷',
    waves: '调查',
    here: (page) => `${page}，当前页`,
    signOut: '退出',
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
    queue: 'Cases',
    cases: 'Problems',
    dashboard: 'Figures',
    questionnaires: 'Questionnaires',
    waves: 'Surveys',
    here: (page) => `${page}, this page`,
    signOut: 'Sign out',
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
