import type { Words } from '../../../text'

interface InvitationsText {
  title: string
  note: string
  filter: string
  all: string
  states: Record<'waiting' | 'used' | 'submitted', string>
  list: string
  none: string
  code: (code: string) => string
  noPhone: string
  message: (moment: string, outcome: string) => string
  outcomes: Record<string, string>
  copyLink: string
  copyLinkOf: (name: string) => string
  qrOf: (name: string) => string
  more: string
  shown: (count: number) => string
  letters: string
  lettersTitle: string
  lettersLead: string
  loadAll: string
  shownOfMore: (count: number) => string
  loaded: (count: number) => string
  print: string
  printHint: string
  onlyWaiting: string
  letterTitle: string
  letterTo: (name: string) => string
  letterBody: (wave: string, minutes: number) => string
  letterUntil: (day: string) => string
  letterHow: string
  letterLink: string
  letterCode: string
  letterPrivacy: string
  letterVoluntary: string
  noLetters: string
}

/** Words of the invitations of a wave, on the page and on paper. */
export const invitationsText: Words<InvitationsText> = {
  zh: {
    title: '邀请',
    note: '这里只有参加进度，没有任何回答。邀请码只给对应的单位。',
    filter: '按进度筛选',
    all: '全部',
    states: { waiting: '未打开', used: '填写中', submitted: '已提交' },
    list: '受邀单位',
    none: '没有这种进度的单位。',
    code: (code) => `邀请码 ${code}`,
    noPhone: '没有登记手机号',
    message: (moment, outcome) => `${moment} 短信${outcome}`,
    outcomes: { sent: '已发出', sending: '发送中', unavailable: '通道不可用', refused: '被拒' },
    copyLink: '复制链接',
    copyLinkOf: (name) => `复制${name}的链接`,
    qrOf: (name) => `${name}的二维码`,
    more: '加载更多',
    shown: (count) => `已显示 ${count} 家`,
    letters: '打印邀请函',
    lettersTitle: '邀请函',
    lettersLead: '每家单位一页，含链接、二维码和邀请码。打印后请按单位分发，不要公开张贴。',
    loadAll: '载入全部',
    shownOfMore: (count) => `已载入 ${count} 封，后面还有`,
    loaded: (count) => `共 ${count} 封`,
    print: '打印',
    printHint: '打印请在电脑浏览器中打开本页。',
    onlyWaiting: '只印还没打开的',
    letterTitle: '营商环境满意度调查邀请函',
    letterTo: (name) => `${name}：`,
    letterBody: (wave, minutes) =>
      `诚邀贵单位参加“${wave}”，用大约 ${minutes} 分钟，说说办事和经营中的真实感受。反映的问题会转给责任部门整改，并向您反馈。`,
    letterUntil: (day) => `请在 ${day}（含当天）前填写。`,
    letterHow: '用手机扫描二维码，或在浏览器打开下面的链接：',
    letterLink: '链接',
    letterCode: '邀请码',
    letterPrivacy: '邀请码只供贵单位使用。回答与单位名称分开保存，结果只作汇总统计，人数太少的统计不显示。',
    letterVoluntary: '参加完全自愿。',
    noLetters: '没有要打印的邀请函。',
  },
  en: {
    title: 'Invitations',
    note: 'How far each business is, never what it answered. A code is for its business alone.',
    filter: 'Filter by progress',
    all: 'All',
    states: { waiting: 'Not opened', used: 'Answering', submitted: 'Submitted' },
    list: 'Invited businesses',
    none: 'No business is this far.',
    code: (code) => `Code ${code}`,
    noPhone: 'No phone in the register',
    message: (moment, outcome) => `${moment}: message ${outcome}`,
    outcomes: { sent: 'sent', sending: 'being sent', unavailable: 'provider not reached', refused: 'refused' },
    copyLink: 'Copy link',
    copyLinkOf: (name) => `Copy the link of ${name}`,
    qrOf: (name) => `QR code of ${name}`,
    more: 'Load more',
    shown: (count) => `${count} shown`,
    letters: 'Print letters',
    lettersTitle: 'Letters of invitation',
    lettersLead: 'One page for each business with link, QR code and code. Hand them out one by one; do not post them.',
    loadAll: 'Load all',
    shownOfMore: (count) => `${count} letters so far; there are more`,
    loaded: (count) => `${count} letters`,
    print: 'Print',
    printHint: 'Please open this page in a browser on a computer to print.',
    onlyWaiting: 'Only those not opened yet',
    letterTitle: 'Invitation to the survey of businesses',
    letterTo: (name) => `To ${name}`,
    letterBody: (wave, minutes) =>
      `You are invited to take part in “${wave}”. In about ${minutes} minutes, tell us how dealing with government and doing business really is. Problems that you report go to whoever puts them right, and you get a reply.`,
    letterUntil: (day) => `Please answer by ${day}.`,
    letterHow: 'Scan the code with a phone, or open this link in a browser:',
    letterLink: 'Link',
    letterCode: 'Code',
    letterPrivacy:
      'The code is for your business alone. Answers are kept apart from its name and only summed up; figures about too few are not shown.',
    letterVoluntary: 'Taking part is voluntary.',
    noLetters: 'There are no letters to print.',
  },
}
