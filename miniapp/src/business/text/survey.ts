import type { Words } from '../../text'

interface SurveyText {
  title: string
  notEntered: string
  notEnteredNote: string
  enter: string
  enterAgain: string
  anonymous: string
  voluntary: string
  minutes: (minutes: number) => string
  until: (day: string) => string
  kind: string
  kindMissing: string
  submitted: string
  submittedNote: string
  toReceipt: string
  closed: string
  closedNote: string
  progress: (part: number, parts: number, minutes: number) => string
  begin: string
  forward: string
  backward: string
  toReview: string
  passOver: string
  offline: string
  offlineNote: string
  saveNow: string
  saved: string
  saving: string
  copyFailed: string
  notKept: string
  notKeptNote: string
}

export const surveyText: Words<SurveyText> = {
  zh: {
    title: '企业满意度调查',
    notEntered: '请先进入调查',
    notEnteredNote: '用邀请码、同事给的协同码，或填写单位信息，就能开始。',
    enter: '进入调查',
    enterAgain: '重新进入，回答都还在',
    anonymous: '对阅读结果的人匿名：回答与单位信息分开保存，人数太少的统计不显示。',
    voluntary: '自愿参加，随时可以停下；同事可以分头填写，也可以换一台设备接着填。',
    minutes: (minutes) => `最多约 ${minutes} 分钟，填到哪里就保存到哪里。`,
    until: (day) => `${day}前都可以修改。`,
    kind: '您在单位里负责什么？',
    kindMissing: '请选择由谁来填写，后面的题目会不同。',
    submitted: '贵单位已经提交过',
    submittedNote: '调查结束前可以修改，改完请再提交一次。',
    toReceipt: '查看回执和办理情况',
    closed: '本次调查不在开放时间',
    closedNote: '回答不能再修改；反映的问题仍在办理，可以查看答复。',
    progress: (part, parts, minutes) =>
      minutes > 0
        ? `第 ${part} 部分，共 ${parts} 部分 · 约还需 ${minutes} 分钟`
        : `第 ${part} 部分，共 ${parts} 部分 · 题目已答完`,
    begin: '开始填写',
    forward: '下一步',
    backward: '上一步',
    toReview: '检查并提交',
    passOver: '先跳过，稍后或由同事填写',
    offline: '网络暂时不通',
    offlineNote: '回答都保存在这部手机上，联网后自动上传，不会丢。',
    saveNow: '现在重试',
    saved: '已保存，换一台设备也能接着填',
    saving: '已存在这台设备；答完的题随后上传',
    copyFailed: '没有复制成功，请长按选择后复制。',
    notKept: '这台设备存不下回答了',
    notKeptNote: '关闭页面前，请保持联网，等到显示“已保存”；也可以清理一些存储空间。',
  },
  en: {
    title: 'Business survey',
    notEntered: 'Please enter the survey first',
    notEnteredNote: 'By an invitation code, a colleague’s code, or with the details of your business.',
    enter: 'Enter',
    enterAgain: 'Enter again; all answers are kept',
    anonymous:
      'Anonymous to readers: answers are kept apart from who gave them, and figures about too few are not shown.',
    voluntary: 'Voluntary; stop whenever you like. Colleagues may share the work, and you may go on elsewhere.',
    minutes: (minutes) => `Takes ${minutes} min at most; everything is saved as you go.`,
    until: (day) => `May be changed until ${day}.`,
    kind: 'What do you do in your business?',
    kindMissing: 'Please choose who answers; the questions depend on it.',
    submitted: 'Your business has submitted already',
    submittedNote: 'It may be changed until the survey closes; please submit again afterwards.',
    toReceipt: 'See the receipt and the cases',
    closed: 'This survey is not open now',
    closedNote: 'Answers can not be changed; reported problems are still handled, and replies are shown.',
    progress: (part, parts, minutes) =>
      minutes > 0
        ? `Part ${part} of ${parts} · about ${minutes} min left`
        : `Part ${part} of ${parts} · all questions answered`,
    begin: 'Begin',
    forward: 'Next',
    backward: 'Back',
    toReview: 'Check and submit',
    passOver: 'Pass over; later, or a colleague',
    offline: 'There is no connection just now',
    offlineNote: 'All answers are kept on this phone and are sent by themselves later. Nothing is lost.',
    saveNow: 'Try now',
    saved: 'Saved; you may go on with another device',
    saving: 'Kept on this device; whole answers are sent',
    copyFailed: 'Could not be copied. Please select it and copy.',
    notKept: 'This device can not keep your answers',
    notKeptNote: 'Please stay online until “Saved” shows before you close the page, or free some storage.',
  },
}
