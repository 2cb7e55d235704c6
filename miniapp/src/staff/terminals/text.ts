import type { Contact } from '@minping/shared/terminal'
import type { Words } from '../../text'

interface TerminalsText {
  title: string
  lead: string
  forbiddenTitle: string
  forbiddenNote: string
  region: string
  make: string
  makeNote: string
  window: string
  channel: string
  channels: Record<'tablet' | 'terminal', { label: string; meaning: string }>
  makeCode: string
  codeTitle: (window: string) => string
  codeNote: (until: string) => string
  address: string
  copy: string
  copied: string
  copyFailed: string
  list: (hall: string) => string
  withRetired: string
  none: string
  noneNote: string
  contacts: Record<Contact, string>
  retired: string
  windowRetired: string
  boundAt: (at: string) => string
  heardAt: (at: string) => string
  build: (name: string) => string
  waiting: (count: number, since: string) => string
  nothingWaits: string
  retire: string
  retireTitle: (window: string) => string
  retireNote: string
  reason: string
  reasonMissing: string
  cancel: string
}

/** Words of the terminals that administrators keep. */
export const terminalsText: Words<TerminalsText> = {
  zh: {
    title: '评价终端',
    lead: '窗口上的平板评价器。每台终端用一次性绑定码绑到一个窗口，离线时评价保存在本机，联网后自动提交。',
    forbiddenTitle: '评价终端由管理员维护',
    forbiddenNote: '需要绑定或停用终端时，请联系本级管理员。',
    region: '区划',
    make: '绑定新终端',
    makeNote: '先选窗口，生成绑定码；再在平板上打开下面的地址，输入绑定码。',
    window: '窗口',
    channel: '渠道',
    channels: {
      tablet: { label: '大厅平板', meaning: '放在窗口上的平板电脑' },
      terminal: { label: '大厅其他终端', meaning: '立式机、自助终端等' },
    },
    makeCode: '生成绑定码',
    codeTitle: (window) => `${window} 的绑定码`,
    codeNote: (until) => `${until} 前有效，只能用一次，离开本页后不再显示。`,
    address: '平板上打开本系统网址，后加',
    copy: '复制绑定码',
    copied: '已复制',
    copyFailed: '没能复制，请手工抄写',
    list: (hall) => `${hall}的终端`,
    withRetired: '包括已停用的',
    none: '还没有评价终端',
    noneNote: '生成绑定码并在平板上输入后，终端会出现在这里。',
    contacts: { inTouch: '在线', quiet: '暂无消息', lost: '失联超过一天' },
    retired: '已停用',
    windowRetired: '窗口已停用，请换绑',
    boundAt: (at) => `绑定于 ${at}`,
    heardAt: (at) => `最近联系 ${at}`,
    build: (name) => `版本 ${name}`,
    waiting: (count, since) => `待发送 ${count} 条，最早 ${since}`,
    nothingWaits: '没有待发送',
    retire: '停用',
    retireTitle: (window) => `停用 ${window} 的终端？`,
    retireNote:
      '停用后，这台终端的下一次请求就会被拒绝。它上面还没有发送的评价保留在本机，重新绑定到原窗口后才会提交。',
    reason: '原因',
    reasonMissing: '请写明原因，至少两个字。',
    cancel: '取消',
  },
  en: {
    title: 'Terminals',
    lead: 'The tablets at windows. A code binds each to one window, once; without a network it keeps ratings and submits them later.',
    forbiddenTitle: 'Administrators keep the terminals',
    forbiddenNote: 'Please ask your administrator to bind a terminal or take one out of service.',
    region: 'Region',
    make: 'Bind a new terminal',
    makeNote: 'Choose the window and make a code; then open the address below on the tablet and type the code.',
    window: 'Window',
    channel: 'Channel',
    channels: {
      tablet: { label: 'Hall tablet', meaning: 'A tablet that stands at the window' },
      terminal: { label: 'Other hall terminal', meaning: 'A kiosk or another device of the hall' },
    },
    makeCode: 'Make a code',
    codeTitle: (window) => `Code for ${window}`,
    codeNote: (until) => `Good until ${until}, once; it is not shown again when you leave this page.`,
    address: 'On the tablet, open the address of this system with',
    copy: 'Copy the code',
    copied: 'Copied',
    copyFailed: 'It could not be copied; please write it down',
    list: (hall) => `Terminals of ${hall}`,
    withRetired: 'Also out of service',
    none: 'There is no terminal yet',
    noneNote: 'Once a code was made and typed on a tablet, the terminal appears here.',
    contacts: { inTouch: 'Online', quiet: 'Quiet', lost: 'Silent for over a day' },
    retired: 'Out of service',
    windowRetired: 'Its window is out of service: bind it anew',
    boundAt: (at) => `Bound ${at}`,
    heardAt: (at) => `Last contact ${at}`,
    build: (name) => `Build ${name}`,
    waiting: (count, since) => `${count} to send, the oldest of ${since}`,
    nothingWaits: 'Nothing to send',
    retire: 'Take out of service',
    retireTitle: (window) => `Take the terminal of ${window} out of service?`,
    retireNote:
      'Its next request is refused. Ratings that it has not sent stay on the device and are submitted only once it is bound to this window again.',
    reason: 'Reason',
    reasonMissing: 'Please give the reason, in two characters at least.',
    cancel: 'Cancel',
  },
}
