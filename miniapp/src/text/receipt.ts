import type { Words } from './words'

interface ReceiptText {
  title: string
  received: string
  waitingTitle: string
  waitingNote: string
  unkeptNote: string
  sendNow: string
  refusedTitle: string
  change: string
  seeEarlier: string
  drop: string
  gone: string
  goneNote: string
  number: string
  keepNumber: string
  level: string
  time: string
  next: string
  stepReceived: string
  today: string
  stepVisit: string
  stepVisitAnonymous: string
  stepReply: string
  by: (day: string) => string
  provisional: string
  counted: string
  leftPhotos: string
  leftPhoto: (number: number, why: string) => string
  save: string
  saved: string
  saveFailed: string
  copy: string
  copied: string
  see: string
  toMine: string
  toHome: string
}

export const receiptText: Words<ReceiptText> = {
  zh: {
    title: '评价回执',
    received: '评价已收到，谢谢您',
    waitingTitle: '已保存，等待发送',
    waitingNote: '网络暂时不通。评价保存在这部手机上，联网后自动发送，只会算一次。',
    unkeptNote: '网络暂时不通，手机存储又已满，评价没能存下：请不要关闭民评，联网后会自动发送。',
    sendNow: '现在发送',
    refusedTitle: '评价没有提交成功',
    change: '修改后重新提交',
    seeEarlier: '查看已有的评价',
    drop: '不再提交',
    gone: '没有找到这张回执',
    goneNote: '它可能在另一部手机上。您可以到“我的评价”里查看。',
    number: '回执编号',
    keepNumber: '请留存编号，查询时使用',
    level: '满意程度',
    time: '提交时间',
    next: '接下来',
    stepReceived: '已收到',
    today: '今天',
    stepVisit: '专人核实回访',
    stepVisitAnonymous: '专人核实',
    stepReply: '整改并答复您',
    by: (day) => `${day}前`,
    provisional: '日期为暂定：涉及的年份尚未公布放假安排，公布后会更新。',
    leftPhotos: '评价已提交，但有照片没有传上',
    leftPhoto: (number, why) => `照片 ${number}：${why}`,
    counted: '您的评价会计入这个窗口和大厅的满意度统计。',
    save: '保存为图片',
    saved: '图片已保存',
    saveFailed: '图片没有保存成功，请改用复制编号。',
    copy: '复制编号',
    copied: '编号已复制',
    see: '查看这条评价',
    toMine: '我的评价',
    toHome: '回到首页',
  },
  en: {
    title: 'Receipt',
    received: 'Received. Thank you',
    waitingTitle: 'Kept, waiting to be sent',
    waitingNote:
      'There is no connection just now. Your rating is kept on this phone, sent as soon as possible, and counted once.',
    unkeptNote:
      'There is no connection, and the storage of this phone is full, so the rating is not kept: leave Minping open; it is sent once there is a connection.',
    sendNow: 'Send now',
    refusedTitle: 'The rating was not accepted',
    change: 'Change and submit again',
    seeEarlier: 'See the earlier rating',
    drop: 'Do not submit',
    gone: 'This receipt was not found',
    goneNote: 'It may be on another phone. You can look in “My ratings”.',
    number: 'Receipt number',
    keepNumber: 'Please keep this number',
    level: 'Rating',
    time: 'Submitted',
    next: 'What happens next',
    stepReceived: 'Received',
    today: 'Today',
    stepVisit: 'Someone checks and calls you',
    stepVisitAnonymous: 'Someone checks',
    stepReply: 'It is put right and answered',
    by: (day) => `by ${day}`,
    provisional: 'Dates are provisional: the holidays of that year are not published yet.',
    leftPhotos: 'Your rating is in, but not every photo',
    leftPhoto: (number, why) => `Photo ${number}: ${why}`,
    counted: 'Your rating counts towards the satisfaction figures of this window and hall.',
    save: 'Save as picture',
    saved: 'Picture saved',
    saveFailed: 'The picture could not be saved. Please copy the number instead.',
    copy: 'Copy number',
    copied: 'Number copied',
    see: 'See this rating',
    toMine: 'My ratings',
    toHome: 'Home',
  },
}
