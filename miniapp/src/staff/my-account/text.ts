import type { Words } from '../../text'

interface MyAccountText {
  title: string
  account: string
  department: string
  grants: string
  temporaryTitle: string
  temporaryNote: string
  password: string
  passwordNote: string
  present: string
  next: string
  nextHint: string
  again: string
  missing: string
  tooShort: string
  differs: string
  change: string
  changed: string
  wechat: string
  wechatNote: string
  bound: (moment: string) => string
  makeCode: string
  codeSteps: readonly string[]
  codeUntil: (moment: string) => string
  copyCode: string
  copied: string
  copyFailed: string
  isBound: string
  bindHere: string
  unbind: string
  unbindTitle: string
  unbindNote: string
  unbound: string
  messagesLeft: (count: number) => string
  messagesNote: string
  messagesRefused: string
  messagesOnPhone: string
  acceptMessage: string
  signIns: string
  signInsNote: string
  noSignIns: string
  by: Record<'password' | 'wechat', string>
}

export const myAccountText: Words<MyAccountText> = {
  zh: {
    title: '我的账号',
    account: '账号',
    department: '部门',
    grants: '角色和范围',
    temporaryTitle: '请先设置您自己的密码',
    temporaryNote: '您现在用的是管理员给的临时密码。设置好自己的密码后，就可以开始工作。',
    password: '修改密码',
    passwordNote: '修改后，其他设备上的登录都会失效。',
    present: '现在的密码',
    next: '新密码',
    nextHint: '至少 12 个字符，可以用一句容易记的话；不要用账号、常见密码、日期或电话',
    again: '再输入一次新密码',
    missing: '请填写这一项。',
    tooShort: '新密码至少要 12 个字符。',
    differs: '两次输入的新密码不一样。',
    change: '修改密码',
    changed: '密码已修改。其他设备需要重新登录。',
    wechat: '微信登录',
    wechatNote: '绑定后，在手机小程序里不用输入密码就能登录，也能收到工作提醒。',
    bound: (moment) => `已绑定微信（${moment}）`,
    makeCode: '获取绑定码',
    codeSteps: [
      '在手机微信里打开“民评”小程序，进入“工作人员登录”。',
      '点“微信登录”，输入上面的绑定码。',
      '绑定成功后手机上会直接登录。',
    ],
    codeUntil: (moment) => `${moment} 前有效，只能用一次`,
    copyCode: '复制绑定码',
    copied: '已复制',
    copyFailed: '无法复制',
    isBound: '手机上已绑定，刷新看看',
    bindHere: '绑定这个微信',
    unbind: '解除绑定',
    unbindTitle: '解除微信绑定？',
    unbindNote: '解除后不能再用微信登录，手机上的登录会失效，也收不到微信提醒。',
    unbound: '已解除绑定。',
    messagesLeft: (count) => (count === 0 ? '微信不会提醒您待办事项。' : `接下来 ${count} 条提醒会同时发到微信。`),
    messagesNote: '每点一次并同意，微信多提醒一条；消息里只有编号、大厅、状态和时间。所有提醒在“通知”里都能看到。',
    messagesRefused: '没有同意，微信不会提醒。改变主意时再点一次；微信不再询问的，请在小程序设置里打开订阅消息。',
    messagesOnPhone: '要让微信也提醒待办事项，请在手机微信里打开小程序的这一页，点“微信提醒我一次”。',
    acceptMessage: '微信提醒我一次',
    signIns: '最近的登录',
    signInsNote: '如果有不是您本人的登录，请立即修改密码并告诉管理员。',
    noSignIns: '还没有登录记录。',
    by: { password: '密码', wechat: '微信' },
  },
  en: {
    title: 'My account',
    account: 'Account',
    department: 'Department',
    grants: 'Roles and scopes',
    temporaryTitle: 'Please choose your own password first',
    temporaryNote:
      'You signed in with a temporary password from an administrator. Choose your own, and the work is open.',
    password: 'Change the password',
    passwordNote: 'Sign-ins on other devices end with it.',
    present: 'Present password',
    next: 'New password',
    nextHint:
      'At least 12 characters, a phrase is easy to remember; no account name, well-known password, date or phone number',
    again: 'New password once more',
    missing: 'Please fill this in.',
    tooShort: 'The new password needs at least 12 characters.',
    differs: 'The two new passwords differ.',
    change: 'Change the password',
    changed: 'The password is changed. Other devices sign in anew.',
    wechat: 'Sign-in by WeChat',
    wechatNote: 'Once bound, the mini-program signs you in without a password and can remind you of work.',
    bound: (moment) => `Bound to WeChat (${moment})`,
    makeCode: 'Get a binding code',
    codeSteps: [
      'On the phone, open the mini-program 民评 in WeChat and go to Staff sign-in.',
      'Press Sign in by WeChat and type the code above.',
      'Once it is bound, the phone is signed in.',
    ],
    codeUntil: (moment) => `Good until ${moment}, once`,
    copyCode: 'Copy the code',
    copied: 'Copied',
    copyFailed: 'Could not copy',
    isBound: 'It is bound on the phone: look again',
    bindHere: 'Bind this WeChat',
    unbind: 'Unbind',
    unbindTitle: 'Unbind WeChat?',
    unbindNote: 'WeChat will not sign you in any more, the sign-in on the phone ends, and reminders in WeChat stop.',
    unbound: 'It is unbound.',
    messagesLeft: (count) =>
      count === 0
        ? 'WeChat does not remind you of work.'
        : `WeChat also sends you the next ${count === 1 ? 'reminder' : `${count} reminders`}.`,
    messagesNote:
      'Each tap that you accept is one message more; it has a number, a hall, a state and a time, nothing else. You find every reminder under Notices.',
    messagesRefused:
      'Not accepted: WeChat sends nothing. Tap again whenever you like; if WeChat does not ask any more, switch messages on in the mini-program’s settings.',
    messagesOnPhone:
      'To be reminded in WeChat too, open this page of the mini-program on your phone and tap “Remind me once”.',
    acceptMessage: 'Remind me once in WeChat',
    signIns: 'Latest sign-ins',
    signInsNote: 'If one of them was not you, change the password at once and tell an administrator.',
    noSignIns: 'There are no sign-ins yet.',
    by: { password: 'Password', wechat: 'WeChat' },
  },
}
