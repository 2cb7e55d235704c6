import type { Words } from '../../text'

interface ServiceText {
  bindTitle: string
  bindNote: string
  code: string
  codeHint: string
  codeMissing: string
  bind: string
  checking: string
  checkingNote: string
  retry: string
  retiredTitle: string
  retiredNote: string
  windowTitle: string
  windowNote: string
  enterCode: string
  keptReviews: (count: number) => string
  panel: string
  window: string
  build: string
  heardAt: string
  never: string
  waiting: string
  nothing: string
  count: (count: number) => string
  refused: string
  elsewhere: (windowId: string, count: number) => string
  sendNow: string
  fullScreen: string
  close: string
  bindAnew: string
  bindAnewNote: string
}

/** Words that staff meet on a terminal. */
export const serviceText: Words<ServiceText> = {
  zh: {
    bindTitle: '绑定窗口',
    bindNote: '请输入管理员在工作台“评价终端”里为这个窗口生成的绑定码，15 分钟内有效，只能用一次。',
    code: '绑定码',
    codeHint: '8 位字母和数字，不分大小写',
    codeMissing: '请输入绑定码。',
    bind: '绑定',
    checking: '正在连接',
    checkingNote: '这台终端已绑定窗口，但还没有取得窗口信息。请检查网络。',
    retry: '再试一次',
    retiredTitle: '这台评价终端已停用',
    retiredNote: '请用手机扫窗口二维码评价，或到服务台。工作人员：请向管理员索取新的绑定码。',
    windowTitle: '这个窗口已停用',
    windowNote: '请在为您办事的窗口评价。工作人员：请向管理员索取新窗口的绑定码。',
    enterCode: '输入绑定码',
    keptReviews: (count) => `本机还有 ${count} 条评价没有发送，重新绑定到这个窗口后会自动发送。`,
    panel: '服务面板',
    window: '窗口',
    build: '版本',
    heardAt: '最近联系',
    never: '从未',
    waiting: '待发送',
    nothing: '没有',
    count: (count) => `${count} 条`,
    refused: '未被接受',
    elsewhere: (windowId, count) => `另有 ${count} 条属于窗口 ${windowId}，绑定回该窗口后自动发送。`,
    sendNow: '现在发送',
    fullScreen: '全屏',
    close: '关闭',
    bindAnew: '换绑窗口',
    bindAnewNote: '解除或更换绑定需要管理员的绑定码。',
  },
  en: {
    bindTitle: 'Bind to a window',
    bindNote:
      'Enter the code that an administrator made for this window under “Terminals” of the workplace. It is good once, for 15 minutes.',
    code: 'Code',
    codeHint: '8 letters and digits; small letters will do',
    codeMissing: 'Please enter the code.',
    bind: 'Bind',
    checking: 'Connecting',
    checkingNote: 'This terminal is bound but has not heard about its window yet. Please check the network.',
    retry: 'Try again',
    retiredTitle: 'This terminal is out of service',
    retiredNote:
      'Please scan the code at the window with your phone, or ask at the service desk. Staff: an administrator has a new code.',
    windowTitle: 'This window is no longer in service',
    windowNote: 'Please rate at the window that served you. Staff: an administrator has the code of the new window.',
    enterCode: 'Enter a code',
    keptReviews: (count) => `${count} ratings are still on this device; they are sent once it is bound here again.`,
    panel: 'Service panel',
    window: 'Window',
    build: 'Build',
    heardAt: 'Last contact',
    never: 'Never',
    waiting: 'To send',
    nothing: 'Nothing',
    count: (count) => String(count),
    refused: 'Not accepted',
    elsewhere: (windowId, count) =>
      `${count} more belong to window ${windowId}; they are sent once it is bound there again.`,
    sendNow: 'Send now',
    fullScreen: 'Full screen',
    close: 'Close',
    bindAnew: 'Bind to another window',
    bindAnewNote: 'Unbinding or moving needs an administrator’s code.',
  },
}
