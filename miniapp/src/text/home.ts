import type { SurveyMark } from '../service/survey-mark'
import type { Words } from './words'

interface HomeText {
  title: string
  heading: string
  promise: string
  lastVisit: string
  lastVisits: string
  rateLastVisit: string
  forget: string
  find: string
  findNote: string
  scan: string
  scanHint: string
  code: string
  codePlaceholder: string
  codeMissing: string
  codeForeign: string
  scanFailures: Record<'givenUp' | 'noCamera' | 'nothing', string | undefined>
  codeMistyped: string
  go: string
  mine: string
  mineNote: string
  news: (count: number) => string
  survey: string
  surveyNote: string
  surveyState: Record<SurveyMark['state'], string>
  board: string
  boardNote: string
  waiting: (count: number) => string
  waitingNote: string
  unkeptNote: string
  sent: string
  seeReceipt: string
  seen: string
  sendNow: string
  refused: string
  change: string
  seeEarlier: string
  drop: string
  trust: { title: string; note: string }[]
  staff: string
}

export const homeText: Words<HomeText> = {
  zh: {
    title: '民评',
    heading: '这次办事，您满意吗？',
    promise: '您的每一条评价都会被看到；每一条差评都有人回访、整改、答复。',
    lastVisit: '最近一次',
    lastVisits: '最近去过、还没有评价的窗口',
    rateLastVisit: '评价这次办事',
    forget: '不再显示',
    find: '找大厅或事项来评价',
    findNote: '没有扫码也能评：按大厅、窗口号或事项查找',
    scan: '扫一扫窗口二维码',
    scanHint: '用微信或手机相机扫窗口或回执单上的二维码，也可以在这里填写码下方的编号。',
    code: '评价码',
    codePlaceholder: '编号或评价码',
    codeMissing: '请填写二维码下方的编号，或回执单上的评价码。',
    codeMistyped: '评价码有一处不对，请对照回执单核对。',
    codeForeign: '这不是民评的二维码或编号。请扫窗口或大厅的评价码，或从下面查找大厅和事项。',
    scanFailures: {
      givenUp: undefined,
      noCamera: '没有打开相机。请在手机设置里允许微信使用相机，或填写码下方的编号，也可以从下面查找大厅和事项。',
      nothing: '没有扫到二维码，请重试，或填写码下方的编号，也可以从下面查找大厅和事项。',
    },
    go: '去评价',
    mine: '我的评价',
    mineNote: '查看进度和答复，追加评价',
    news: (count) => `有 ${count} 条新消息`,
    survey: '企业问卷',
    surveyNote: '企业评营商环境；反映的问题有部门办理、答复',
    surveyState: {
      begun: '企业问卷填写中，点开接着填',
      waiting: '企业问卷等待提交，联网后点开即提交',
      refused: '企业问卷没有提交成功，点开查看原因',
      submitted: '企业问卷已提交，可查看回执和办理情况',
    },
    board: '评价公开',
    boardNote: '各大厅评得怎么样，差评怎么办的',
    waiting: (count) => `${count} 条评价等待发送`,
    waitingNote: '已保存在手机上，联网后自动发送，不会重复。',
    unkeptNote: '手机存储已满，评价没能存下：请不要关闭民评，联网后会自动发送。',
    sent: '之前等待的评价已经送到',
    seeReceipt: '查看回执',
    seen: '知道了',
    sendNow: '现在发送',
    refused: '有一条评价没有提交成功',
    change: '修改后重新提交',
    seeEarlier: '查看已有的评价',
    drop: '不再提交',
    trust: [
      { title: '可以匿名', note: '不用登录。被评价的窗口看不到您是谁。' },
      { title: '差评必办', note: '一条差评一张工单，按工作日限时回访、整改。' },
      { title: '结果可查', note: '答复会送到“我的评价”，您还可以说满不满意。' },
    ],
    staff: '工作人员入口',
  },
  en: {
    title: 'Minping',
    heading: 'Were you satisfied with this visit?',
    promise: 'Every rating is read. Every bad one is followed up, put right and answered.',
    lastVisit: 'Your last visit',
    lastVisits: 'Windows you opened and did not rate yet',
    rateLastVisit: 'Rate this visit',
    forget: 'Hide',
    find: 'Look up a hall or matter',
    findNote: 'Rate without a code: by hall, window number or matter',
    scan: 'Scan the code at the window',
    scanHint:
      'Scan the code at the window or on your slip with WeChat or your camera, or enter the number printed under it.',
    code: 'Rating code',
    codePlaceholder: 'Number or rating code',
    codeMissing: 'Please enter the number printed under the code or on your slip.',
    codeMistyped: 'One character of this code is wrong. Please compare it with your slip.',
    codeForeign: 'This is no code of Minping. Scan the code of a window or hall, or look up a hall or matter below.',
    scanFailures: {
      givenUp: undefined,
      noCamera:
        'The camera was not opened. Allow WeChat to use it in the settings of your phone, enter the number under the code, or look up a hall or matter below.',
      nothing: 'No code was read. Try again, enter the number under it, or look up a hall or matter below.',
    },
    go: 'Rate',
    mine: 'My ratings',
    mineNote: 'Progress, replies, supplements',
    news: (count) => (count === 1 ? 'There is news' : `${count} pieces of news`),
    survey: 'Business surveys',
    surveyNote: 'Businesses judge; what they report is handled and answered',
    surveyState: {
      begun: 'Business survey begun; go on',
      waiting: 'Business survey waits to be submitted; open it when online',
      refused: 'Business survey was not submitted; see why',
      submitted: 'Business survey submitted; receipt and replies',
    },
    board: 'How service is rated',
    boardNote: 'Every hall’s figures, and what became of bad reviews',
    waiting: (count) => (count === 1 ? '1 rating waits to be sent' : `${count} ratings wait to be sent`),
    waitingNote: 'Kept on this phone; sent once, as soon as there is a connection.',
    unkeptNote:
      'The storage of this phone is full, so it is not kept: leave Minping open; it is sent once there is a connection.',
    sent: 'A rating that waited has arrived',
    seeReceipt: 'See the receipt',
    seen: 'OK',
    sendNow: 'Send now',
    refused: 'One rating was not accepted',
    change: 'Change and submit again',
    seeEarlier: 'See the earlier rating',
    drop: 'Do not submit',
    trust: [
      { title: 'Anonymous if you like', note: 'No sign-in. The window never sees who you are.' },
      { title: 'Bad ratings are followed up', note: 'Each becomes one case, with deadlines in working days.' },
      {
        title: 'You see the outcome',
        note: 'The reply arrives in “My ratings”, and you say whether it satisfies you.',
      },
    ],
    staff: 'Staff entrance',
  },
}
