import type { Words } from '../../text'

interface AccountsText {
  title: string
  lead: string
  forbiddenTitle: string
  forbiddenNote: string
  search: string
  searchHint: string
  list: string
  add: string
  noneTitle: string
  noneNote: string
  more: string
  disabled: string
  temporary: string
  byWechat: string
  mine: string
  newTitle: string
  accountTitle: string
  back: string
  account: string
  accountHint: string
  accountWrong: string
  name: string
  nameHint: string
  department: string
  noDepartment: string
  grants: string
  grantsNote: string
  role: string
  scopeMissing: string
  addGrant: string
  removeGrant: (number: number) => string
  missing: string
  create: string
  save: string
  saved: string
  endsSessions: string
  refresh: string
  ownTitle: string
  ownNote: string
  passwordTitle: string
  passwordNote: string
  copy: string
  copied: string
  copyFailed: string
  access: string
  disabledSince: (moment: string) => string
  actions: Record<Action, string>
  asks: Record<Action, string>
  consequences: Record<Action, string>
  done: Record<Action, string>
}

export type Action = 'disable' | 'enable' | 'reset-password' | 'unbind-wechat'

export const accountsText: Words<AccountsText> = {
  zh: {
    title: '工作人员账号',
    lead: '开通、停用账号，设置角色和范围。每次改动都进入审计记录。',
    forbiddenTitle: '这里只对系统管理员开放',
    forbiddenNote: '需要开通或修改账号，请联系本单位的系统管理员。',
    search: '查找',
    searchHint: '账号、姓名或部门的一部分',
    list: '账号列表',
    add: '开通账号',
    noneTitle: '没有找到账号',
    noneNote: '请换个写法再试，或开通一个新账号。',
    more: '显示更多',
    disabled: '已停用',
    temporary: '临时密码',
    byWechat: '已绑微信',
    mine: '我',
    newTitle: '开通账号',
    accountTitle: '账号',
    back: '返回账号列表',
    account: '账号',
    accountHint: '3 到 64 个小写字母、数字和连字符，例如 gucheng-li-ming。以后不能修改，也不会给别人使用。',
    accountWrong: '账号用 3 到 64 个小写字母、数字和连字符，开头和结尾是字母或数字。',
    name: '姓名',
    nameHint: '同事在工单里看到的名字',
    department: '部门',
    noDepartment: '不属于某个部门',
    grants: '角色和范围',
    grantsNote: '每一行是一个角色在一个范围内的权限，可以有多行。',
    role: '角色',
    scopeMissing: '请选择范围。',
    addGrant: '增加一行',
    removeGrant: (number) => `删除第 ${number} 行`,
    missing: '请填写这一项。',
    create: '开通账号',
    save: '保存',
    saved: '已保存。',
    endsSessions: '角色或范围有变化时，本人要重新登录。',
    refresh: '显示最新内容',
    ownTitle: '这是您自己的账号',
    ownNote: '不能管理自己的账号，请由另一位管理员操作。修改密码和微信绑定请到“我的账号”。',
    passwordTitle: '临时密码，只显示这一次',
    passwordNote: '请用安全的方式告诉本人。第一次登录时要改成自己的密码。',
    copy: '复制密码',
    copied: '已复制',
    copyFailed: '无法复制',
    access: '登录',
    disabledSince: (moment) => `${moment} 停用`,
    actions: {
      disable: '停用账号',
      enable: '重新启用',
      'reset-password': '重置密码',
      'unbind-wechat': '解除微信绑定',
    },
    asks: {
      disable: '停用这个账号？',
      enable: '重新启用这个账号？',
      'reset-password': '重置这个账号的密码？',
      'unbind-wechat': '解除这个账号的微信绑定？',
    },
    consequences: {
      disable: '本人立即不能再登录，也不能再被指派工单。办过的工单和记录都保留，账号不会给别人使用。',
      enable: '本人可以用原来的密码登录，角色和范围不变。',
      'reset-password': '原来的密码和登录立即失效，会给出一个新的临时密码。',
      'unbind-wechat': '本人不能再用微信登录，所有登录立即失效。',
    },
    done: {
      disable: '账号已停用。',
      enable: '账号已重新启用。',
      'reset-password': '密码已重置。',
      'unbind-wechat': '微信绑定已解除。',
    },
  },
  en: {
    title: 'Accounts of staff',
    lead: 'Open and disable accounts, give roles and scopes. Every change is in the audit.',
    forbiddenTitle: 'This is for administrators',
    forbiddenNote: "Please ask your unit's administrator for an account or a change.",
    search: 'Find',
    searchHint: 'Part of an account, a name or a department',
    list: 'Accounts',
    add: 'New account',
    noneTitle: 'No account was found',
    noneNote: 'Try another spelling, or open a new account.',
    more: 'Show more',
    disabled: 'Not in use',
    temporary: 'Temporary password',
    byWechat: 'WeChat',
    mine: 'Me',
    newTitle: 'New account',
    accountTitle: 'Account',
    back: 'Back to the accounts',
    account: 'Account',
    accountHint:
      '3 to 64 small letters, digits and hyphens, for instance gucheng-li-ming. It can not be changed later, nor given to somebody else.',
    accountWrong:
      'An account has 3 to 64 small letters, digits and hyphens, and begins and ends with a letter or digit.',
    name: 'Name',
    nameHint: 'What colleagues see in the cases',
    department: 'Department',
    noDepartment: 'Of no department',
    grants: 'Roles and scopes',
    grantsNote: 'Each line is one role within one scope; there may be several.',
    role: 'Role',
    scopeMissing: 'Please choose a scope.',
    addGrant: 'One more line',
    removeGrant: (number) => `Remove line ${number}`,
    missing: 'Please fill this in.',
    create: 'Open the account',
    save: 'Save',
    saved: 'It is saved.',
    endsSessions: 'With other roles or scopes they have to sign in anew.',
    refresh: 'Show it as it is now',
    ownTitle: 'This is your own account',
    ownNote:
      'Nobody administers their own account: ask another administrator. Password and WeChat are under My account.',
    passwordTitle: 'A temporary password, shown this once',
    passwordNote: 'Tell it to them in a safe way. They choose their own at the first sign-in.',
    copy: 'Copy the password',
    copied: 'Copied',
    copyFailed: 'Could not copy',
    access: 'Sign-in',
    disabledSince: (moment) => `Not in use since ${moment}`,
    actions: {
      disable: 'Disable',
      enable: 'Enable again',
      'reset-password': 'New password',
      'unbind-wechat': 'Unbind WeChat',
    },
    asks: {
      disable: 'Disable this account?',
      enable: 'Enable this account again?',
      'reset-password': 'Give this account a new password?',
      'unbind-wechat': 'Unbind this account from WeChat?',
    },
    consequences: {
      disable:
        'They can not sign in any more from now on, nor be assigned cases. Their work and records stay, and nobody else gets the account.',
      enable: 'They can sign in with the password that they had, with the same roles and scopes.',
      'reset-password': 'The old password and sign-ins end at once; a new temporary password is shown.',
      'unbind-wechat': 'WeChat does not sign them in any more, and every sign-in ends at once.',
    },
    done: {
      disable: 'The account is disabled.',
      enable: 'The account is enabled again.',
      'reset-password': 'The password is a new one.',
      'unbind-wechat': 'It is unbound from WeChat.',
    },
  },
}
