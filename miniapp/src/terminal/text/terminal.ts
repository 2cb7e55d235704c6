import type { Words } from '../../text'

interface TerminalText {
  question: string
  tapOne: string
  switchLanguage: string
  otherLanguage: string
  // ── reasons, number, thanks ──
  why: string
  whyHint: string
  whatWasGood: string
  goodHint: string
  words: string
  wordsHint: string
  submit: string
  next: string
  startOver: string
  reasonMissing: string
  tooLong: string
  phoneTitle: string
  phoneNote: string
  withPhone: string
  withoutPhone: string
  phoneWrong: string
  phoneEmpty: string
  phoneEntered: (digits: string) => string
  pad: string
  erase: string
  thanks: string
  number: string
  callBack: (visit: string, due: string) => string
  checked: (due: string) => string
  keptHere: string
  done: string
  cannotKeep: string
  // ── the frame ──
  leaving: Record<'submit' | 'forget', (seconds: number) => string>
  offline: (waiting: number) => string
  waiting: (waiting: number) => string
  allSent: string
  longOffline: (since: string, waiting: number) => string
  service: string
}

/** Words that visitors meet on a terminal. */
export const terminalText: Words<TerminalText> = {
  zh: {
    question: '这次办事，您满意吗？',
    tapOne: '点一下就能评价，不需要登录',
    switchLanguage: 'Switch to English',
    otherLanguage: 'English',
    why: '为什么不满意？',
    whyHint: '请至少选一项，或写几句话',
    whatWasGood: '哪里让您满意？',
    goodHint: '选填，可多选，也可以直接提交',
    words: '写几句（选填）',
    wordsHint: '最多 150 个字，请不要写身份证号等个人信息',
    submit: '提交评价',
    next: '下一步',
    startOver: '重新选择',
    reasonMissing: '请至少选一项理由，或写几句话，方便我们改进。',
    tooLong: '文字最多 150 个字，请删减。',
    phoneTitle: '留下电话，可收到回访',
    phoneNote: '只用于这次回访，窗口看不到。不留电话，我们照样核实整改。',
    withPhone: '提交并留电话',
    withoutPhone: '不留电话，直接提交',
    phoneWrong: '电话号码不完整，请检查，例如 13812345678。',
    phoneEmpty: '请输入电话号码',
    phoneEntered: (digits) => `已输入 ${digits}`,
    pad: '数字键盘',
    erase: '删除',
    thanks: '谢谢您的评价',
    number: '回执编号',
    callBack: (visit, due) => `${visit}前电话回访，${due}前反馈整改结果`,
    checked: (due) => `我们会在${due}前核实整改`,
    keptHere: '已保存在本机，网络恢复后自动提交。',
    done: '完成',
    cannotKeep: '评价还没有发出，这台终端也无法保存。请告诉工作人员，或用手机扫窗口二维码评价。',
    leaving: {
      submit: (seconds) => `${seconds} 秒后自动提交并返回，点一下屏幕继续`,
      forget: (seconds) => `${seconds} 秒后返回，点一下屏幕继续`,
    },
    offline: (waiting) => (waiting > 0 ? `离线 · 待发送 ${waiting}` : '离线'),
    waiting: (waiting) => `待发送 ${waiting}`,
    allSent: '在线',
    longOffline: (since, waiting) =>
      `自 ${since} 起没有连上网络，${waiting} 条评价保存在本机、尚未提交。仍可评价，请工作人员检查网络。`,
    service: '服务面板（工作人员长按三秒）',
  },
  en: {
    question: 'Were you satisfied with this visit?',
    tapOne: 'One tap is enough; no sign-in',
    switchLanguage: '切换到中文',
    otherLanguage: '中文',
    why: 'Why were you not satisfied?',
    whyHint: 'Choose at least one, or write a few words',
    whatWasGood: 'What went well?',
    goodHint: 'Optional; choose any number, or submit at once',
    words: 'A few words (optional)',
    wordsHint: 'At most 150 characters; please no ID numbers or other personal details',
    submit: 'Submit',
    next: 'Next',
    startOver: 'Choose again',
    reasonMissing: 'Please choose at least one reason or write a few words, so that we can put it right.',
    tooLong: 'At most 150 characters; please shorten it.',
    phoneTitle: 'Leave a number for a call back',
    phoneNote: 'Only for this follow-up; the window never sees it. Without a number we still check and put it right.',
    withPhone: 'Submit with my number',
    withoutPhone: 'Submit without a number',
    phoneWrong: 'This number is not complete; for example 13812345678.',
    phoneEmpty: 'Enter a phone number',
    phoneEntered: (digits) => `Entered: ${digits}`,
    pad: 'Number pad',
    erase: 'Delete',
    thanks: 'Thank you',
    number: 'Receipt number',
    callBack: (visit, due) => `A call by ${visit}, the result by ${due}`,
    checked: (due) => `We will check it and put it right by ${due}`,
    keptHere: 'Kept on this device; it is submitted as soon as the network is back.',
    done: 'Done',
    cannotKeep:
      'Your rating is not sent yet and this terminal can’t keep it. Please tell the staff, or scan the code at the window with your phone.',
    leaving: {
      submit: (seconds) => `Submits and returns in ${seconds} s; touch the screen to stay`,
      forget: (seconds) => `Returns in ${seconds} s; touch the screen to stay`,
    },
    offline: (waiting) => (waiting > 0 ? `Offline · ${waiting} to send` : 'Offline'),
    waiting: (waiting) => `${waiting} to send`,
    allSent: 'Online',
    longOffline: (since, waiting) =>
      `No network since ${since}; ${waiting} ratings are kept here and not submitted yet. You can still rate; staff, please check the network.`,
    service: 'Service panel (staff: hold for three seconds)',
  },
}
