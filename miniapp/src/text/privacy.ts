import type { MessageOutcome } from '@minping/shared/citizen-notice'
import type { Words } from './words'

interface PrivacyText {
  title: string
  lead: string
  mine: string
  download: string
  downloadNote: string
  downloadData: string
  handedOver: string
  delete: string
  deleteNote: string
  deleteTitle: string
  deleteGoes: string
  deleteStays: string
  wordsQuestion: string
  wordsKeep: string
  wordsKeepMeaning: string
  wordsRemove: string
  wordsRemoveMeaning: string
  wordsMissing: string
  goOn: string
  sureTitle: string
  sure: string
  unsent: (count: number) => string
  deleteNow: string
  deletedTitle: string
  deleted: (reviews: number) => string
  deletedRest: string
  toHome: string
  clear: string
  clearNote: string
  clearTitle: string
  clearWarning: string
  clearNow: string
  statement: string
  version: (day: string) => string
  wechat: string
  copyTitle: string
  copyAt: (moment: string) => string
  copyCount: (reviews: number) => string
  copySignedIn: (moment: string) => string
  copyWhen: string
  copyWhere: string
  copyProject: string
  copyLevel: string
  copyLabels: string
  copyWords: string
  copyState: string
  copyVerdict: string
  copyTold: string
  copyRead: (moment: string) => string
  copyUnread: string
  /** What became of telling it through WeChat. */
  copyMessage: Record<MessageOutcome, string>
  copyAccepted: string
  fileName: string
}

export const privacyText: Words<PrivacyText> = {
  zh: {
    title: '隐私与我的数据',
    lead: '我们为什么要、怎么用您的信息，以及您随时可以做的事。',
    mine: '我的数据',
    download: '下载我的数据',
    downloadNote: '评价、文字、电话、办理结果、通知，都在里面。',
    downloadData: '机器可读（JSON）',
    handedOver: '已取出。网页里保存为文件，微信里已复制，可粘贴到别处保存。',
    delete: '删除我的个人信息',
    deleteNote: '评价照样有效，但不再指向您。',
    deleteTitle: '删除我的个人信息',
    deleteGoes:
      '删除：电话、办件编号、照片、这部手机和微信的标识、登录时间。“我的评价”会变空，不能再看进度和答复，也不能再追评、评判。',
    deleteStays: '保留：满意程度、理由、窗口和日期，不再指向您。正在办理的差评照样办完，但没人能再联系您。',
    wordsQuestion: '您写的文字怎么办？',
    wordsKeep: '保留文字',
    wordsKeepMeaning: '不再指向您，仍可用来整改。',
    wordsRemove: '文字也删除',
    wordsRemoveMeaning: '包括追评和评判里写的，已公开的一并撤下。',
    wordsMissing: '请选择文字怎么办。',
    goOn: '继续',
    sureTitle: '确定删除吗？',
    sure: '删除后不能恢复，我们也找不回来。',
    unsent: (count) => `还有 ${count} 条评价没有发送，会一起丢弃。想保留请先发送。`,
    deleteNow: '确定删除',
    deletedTitle: '个人信息已删除',
    deleted: (reviews) => `${reviews} 条评价不再指向您。这部手机上的记录也已清除。`,
    deletedRest: '评价较多，其余的几分钟内删完，您不用再做什么。',
    toHome: '回到首页',
    clear: '清除本机数据',
    clearNote: '只清除这部手机上的草稿、回执和身份，不影响已经提交的评价。',
    clearTitle: '清除本机数据',
    clearWarning:
      '清除后，用这部手机浏览器提交的评价在“我的评价”里就看不到了，也不能再追评、删除。要删除个人信息，请先用上面的“删除我的个人信息”。',
    clearNow: '确定清除',
    statement: '个人信息保护说明',
    version: (day) => `${day} 起施行`,
    wechat: '微信隐私保护指引',
    copyTitle: '民评：关于我的全部数据',
    copyAt: (moment) => `取出时间：${moment}`,
    copyCount: (reviews) => `评价：${reviews} 条`,
    copySignedIn: (moment) => `最近一次通过微信登录：${moment}`,
    copyWhen: '时间',
    copyWhere: '地点',
    copyProject: '办件编号',
    copyLevel: '满意程度',
    copyLabels: '理由',
    copyWords: '文字',
    copyState: '办理状态',
    copyVerdict: '您的评判',
    copyTold: '通知',
    copyRead: (moment) => `${moment} 已读`,
    copyUnread: '未读',
    copyMessage: {
      waiting: '等待微信发送',
      sending: '已交微信发送，结果不明',
      sent: '微信已发送',
      unknown: '已交微信发送，结果不明',
      refused: '您不接收，微信未发送',
      unreachable: '微信联系不到您，未发送',
      failed: '微信未能发送',
      'not-accepted': '没有剩余的同意，微信未发送',
    },
    copyAccepted: '您同意的微信通知，还可发送的条数',
    fileName: '民评-我的数据',
  },
  en: {
    title: 'Privacy and my data',
    lead: 'What your data is needed for, how it is used, and what you can do at any time.',
    mine: 'My data',
    download: 'Download my data',
    downloadNote: 'Ratings, words, phone numbers, what became of them and what you were told.',
    downloadData: 'For machines (JSON)',
    handedOver: 'Here it is: saved as a file in a browser; copied in WeChat, to be pasted where you keep it.',
    delete: 'Delete my personal data',
    deleteNote: 'Your ratings stay valid, but lead to you no more.',
    deleteTitle: 'Delete my personal data',
    deleteGoes:
      'What goes: phone numbers, matter numbers, photos, the identities of this phone and of WeChat, sign-in times. “My ratings” will be empty: no progress, replies, supplements or verdicts any more.',
    deleteStays:
      'What stays: level, reasons, window and day, leading to nobody. Open cases are carried to their end, but nobody can reach you.',
    wordsQuestion: 'And the words you wrote?',
    wordsKeep: 'Keep the words',
    wordsKeepMeaning: 'They lead to you no more and still help to put things right.',
    wordsRemove: 'Delete the words too',
    wordsRemoveMeaning: 'Also those of supplements and verdicts; published ones are taken down.',
    wordsMissing: 'Please choose what becomes of the words.',
    goOn: 'Go on',
    sureTitle: 'Delete for good?',
    sure: 'This can not be undone, not even by us.',
    unsent: (count) =>
      `${count === 1 ? '1 rating is' : `${count} ratings are`} not sent yet and will be dropped. To keep them, send them first.`,
    deleteNow: 'Delete for good',
    deletedTitle: 'Your personal data is deleted',
    deleted: (reviews) =>
      `${reviews === 1 ? '1 rating leads' : `${reviews} ratings lead`} to you no more. This phone is cleared as well.`,
    deletedRest: 'There are many; the rest is done within minutes. You need not do anything.',
    toHome: 'Home',
    clear: 'Clear this phone',
    clearNote: 'Only drafts, receipts and the identity on this phone; what was submitted stays.',
    clearTitle: 'Clear this phone',
    clearWarning:
      'Ratings given in this browser will then be missing in “My ratings”, and you can neither supplement nor delete them. To have your personal data deleted, use “Delete my personal data” first.',
    clearNow: 'Clear it',
    statement: 'How personal data is protected',
    version: (day) => `In force since ${day}`,
    wechat: 'WeChat’s privacy guide of this app',
    copyTitle: 'Minping: all data about me',
    copyAt: (moment) => `Taken out: ${moment}`,
    copyCount: (reviews) => `Ratings: ${reviews}`,
    copySignedIn: (moment) => `Last sign-in through WeChat: ${moment}`,
    copyWhen: 'Time',
    copyWhere: 'Place',
    copyProject: 'Matter number',
    copyLevel: 'Level',
    copyLabels: 'Reasons',
    copyWords: 'Words',
    copyState: 'State',
    copyVerdict: 'Your verdict',
    copyTold: 'You were told',
    copyRead: (moment) => `read ${moment}`,
    copyUnread: 'not read',
    copyMessage: {
      waiting: 'waits to be sent in WeChat',
      sending: 'given to WeChat, outcome unknown',
      sent: 'sent in WeChat',
      unknown: 'given to WeChat, outcome unknown',
      refused: 'not sent: you want none in WeChat',
      unreachable: 'not sent: WeChat can not reach you',
      failed: 'WeChat could not send it',
      'not-accepted': 'not sent: no consent was left',
    },
    copyAccepted: 'Messages in WeChat that you agreed to and that may still be sent',
    fileName: 'minping-my-data',
  },
}
