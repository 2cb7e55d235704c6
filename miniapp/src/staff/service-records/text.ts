import type { FailureCode } from '../../service'
import type { Words } from '../../text'

type State = 'waiting' | 'judged' | 'default'

interface ServiceRecordsText {
  title: string
  lead: string
  forbiddenTitle: string
  forbiddenNote: string
  toDashboard: string
  noneTitle: string
  noneNote: string
  hall: string
  window: string
  enter: string
  projectNo: string
  projectNoHint: string
  item: string
  itemFind: string
  itemFound: (count: number) => string
  itemNone: string
  outcome: string
  done: string
  make: string
  projectNoWrong: string
  itemMissing: string
  /** What a refusal means to who enters; the service's own sentence is for who rates. */
  refused: Partial<Record<FailureCode, string>>
  issued: string
  issuedNote: string
  qr: string
  validUntil: (moment: string) => string
  stands: (item: string, outcome: string) => string
  judgedTitle: string
  judgedNote: string
  next: string
  save: string
  saved: string
  saveFailed: string
  print: string
  printFailed: string
  records: string
  day: string
  count: (all: number, judged: number) => string
  more: (count: number) => string
  noRecords: string
  noRecordsNote: string
  noRecordsOfDay: string
  states: Record<State, string>
  handledAt: (time: string) => string
  showCode: string
  showCodeOf: (projectNo: string) => string
  privacy: string
}

/** Words of the page where a window enters what it handled and hands out the code to rate it by. */
export const serviceRecordsText: Words<ServiceRecordsText> = {
  zh: {
    title: '办件评价码',
    lead: '办完一件，登记一件：每个办件有一个只能用一次的评价码，请当事人当场扫，或带小票离开后再评（一事一评）。',
    forbiddenTitle: '办件由窗口登记',
    forbiddenNote: '窗口人员和大厅管理员可以登记办件、出具评价码。',
    toDashboard: '去看好评率',
    noneTitle: '没有可登记的窗口',
    noneNote: '您的范围内没有在用的窗口，请联系本级管理员。',
    hall: '大厅',
    window: '窗口',
    enter: '登记办件',
    projectNo: '办件编号',
    projectNoHint: '照受理回执单填写：8 至 40 位字母、数字或连字符',
    item: '办理的事项',
    itemFind: '查找事项',
    itemFound: (count) => (count === 0 ? '没有找到，请少写几个字' : `找到 ${count} 项，请在下面选择`),
    itemNone: '请选择',
    outcome: '办理结果',
    done: '办成',
    make: '生成评价码',
    projectNoWrong: '办件编号应为 8 至 40 位字母、数字或连字符，请照回执单核对。',
    itemMissing: '请选择办理的事项。',
    refused: {
      RECORD_AT_OTHER_WINDOW: '这个编号已由另一个窗口登记，请核对编号；确实在本窗口办理的，请联系大厅管理员。',
      RECORD_JUDGED: '这个编号已在另一个窗口被评价，请核对编号；编号无误的，请联系大厅管理员。',
      ITEM_NOT_AT_WINDOW: '这个窗口不办理所选的事项，请重新选择。',
      WINDOW_RETIRED: '这个窗口已经停用，请选择其他窗口。',
      NOT_FOUND: '您不能在这个窗口登记办件，请选择自己的窗口。',
    },
    issued: '请当事人扫码评价',
    issuedNote: '微信扫一扫即可；也可以打开民评，填写上面的评价码。',
    qr: '办件评价码的二维码',
    validUntil: (moment) => `${moment} 前有效，只能评价一次`,
    stands: (item, outcome) =>
      `这个办件已经登记为“${item}，${outcome}”，评价码按已登记的内容。内容有误的，请联系统一受理平台更正。`,
    judgedTitle: '这个办件已经评价过',
    judgedNote: '每个办件只评价一次，不再出具评价码。谁评的、评了什么，这里不显示。',
    next: '登记下一件',
    save: '保存小票图片',
    saved: '小票图片已保存',
    saveFailed: '没能保存图片，请用手机拍下二维码',
    print: '打印小票',
    printFailed: '没能打印，请先保存小票图片',
    records: '本窗口登记的办件',
    day: '日期',
    count: (all, judged) => `共 ${all} 件，当事人已评价 ${judged} 件`,
    more: (count) => `再显示 ${count} 件`,
    noRecords: '今天还没有登记办件',
    noRecordsNote: '登记后，这里会显示每件是否已评价。',
    noRecordsOfDay: '这一天没有登记办件',
    states: { waiting: '待评价', judged: '已评价', default: '默认评价' },
    handledAt: (time) => `${time} 办结`,
    showCode: '评价码',
    showCodeOf: (projectNo) => `评价码 ${projectNo}`,
    privacy: '这里只显示是否已评价，不显示谁评的、评了什么。超过期限没人评价的，记为默认评价，当事人仍可凭码评价。',
  },
  en: {
    title: 'Rating codes of matters',
    lead: 'Enter each matter once it is handled: its code is good for one rating, on the spot or later with the slip.',
    forbiddenTitle: 'Windows enter what they handle',
    forbiddenNote: 'Clerks and managers of halls enter matters and hand out their codes.',
    toDashboard: 'See the rates',
    noneTitle: 'There is no window to enter for',
    noneNote: 'No window is in service within your scope. Please ask your administrator.',
    hall: 'Hall',
    window: 'Window',
    enter: 'Enter a matter',
    projectNo: 'Service number',
    projectNoHint: 'As on the acceptance slip: 8 to 40 letters, digits or hyphens',
    item: 'Matter',
    itemFind: 'Find a matter',
    itemFound: (count) => (count === 0 ? 'Nothing found; please type fewer letters' : `${count} found; choose below`),
    itemNone: 'Please choose',
    outcome: 'Outcome',
    done: 'Done',
    make: 'Make the code',
    projectNoWrong: 'A service number has 8 to 40 letters, digits or hyphens. Please compare it with the slip.',
    itemMissing: 'Please choose the matter.',
    refused: {
      RECORD_AT_OTHER_WINDOW:
        'Another window has entered this number. Please compare it; if it was handled here, ask the manager of your hall.',
      RECORD_JUDGED:
        'This number has been rated at another window. Please compare it; if it is right, ask the manager of your hall.',
      ITEM_NOT_AT_WINDOW: 'This window does not handle the chosen matter. Please choose again.',
      WINDOW_RETIRED: 'This window is out of service. Please choose another one.',
      NOT_FOUND: 'You can not enter matters at this window. Please choose your own.',
    },
    issued: 'Please have it scanned and rated',
    issuedNote: 'WeChat scans it; or open Minping and enter the code above.',
    qr: 'QR code for rating this matter',
    validUntil: (moment) => `Good until ${moment}, for one rating`,
    stands: (item, outcome) =>
      `This matter stands as “${item}, ${outcome}”, and the code is for that. If it is wrong, the acceptance system has to correct it.`,
    judgedTitle: 'This matter has been rated',
    judgedNote: 'Each matter is rated once and needs no further code. By whom and how is not shown here.',
    next: 'Enter the next one',
    save: 'Save the slip as a picture',
    saved: 'The slip was saved as a picture',
    saveFailed: 'The picture could not be saved; please photograph the code',
    print: 'Print the slip',
    printFailed: 'It could not be printed; please save the slip as a picture',
    records: 'Matters of this window',
    day: 'Day',
    count: (all, judged) => `${all} entered, ${judged} rated by people`,
    more: (count) => `Show ${count} more`,
    noRecords: 'Nothing has been entered today',
    noRecordsNote: 'What you enter is listed here, with whether it has been rated.',
    noRecordsOfDay: 'Nothing was entered on this day',
    states: { waiting: 'Not rated yet', judged: 'Rated', default: 'By default' },
    handledAt: (time) => `finished ${time}`,
    showCode: 'Code',
    showCodeOf: (projectNo) => `Code of ${projectNo}`,
    privacy:
      'Only whether a matter was rated is shown, never by whom or how. What nobody rates in time gets a default rating; its code still lets the person rate.',
  },
}
