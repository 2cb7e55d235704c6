import type { Words } from '../text'

interface WaysText {
  whichWindow: string
  findInHall: string
  findInHallPlaceholder: string
  byMatter: string
  byWindow: string
  otherHall: string
  hallUnknown: string
  hallUnknownNote: string
  toFind: string
  toHome: string
  kept: string
  find: string
  findLead: string
  what: string
  whatPlaceholder: string
  whatHint: string
  everyHall: string
  windowCount: (count: number) => string
  found: (count: number) => string
  nothing: string
  nothingNote: string
  nothingHereNote: string
  everyWindow: string
  halls: string
  windows: string
  items: string
  more: string
}

/** Words of choosing a window: in a hall whose code was scanned, or anywhere in the city. */
export const waysText: Words<WaysText> = {
  zh: {
    whichWindow: '您在哪个窗口办的事？',
    findInHall: '找窗口、业务或事项',
    findInHallPlaceholder: '例如：3 号、结婚',
    byMatter: '不记得窗口？按事项找',
    byWindow: '按窗口找',
    otherHall: '不在这个大厅？查找其他大厅',
    hallUnknown: '没有找到这个大厅',
    hallUnknownNote: '这个地址不完整，或大厅已经更换。可以查找大厅或事项来评价。',
    toFind: '查找大厅或事项来评价',
    toHome: '去扫码或填写编号',
    kept: '现在没有网络，这是上次保存在手机上的名单，可能不是最新的。',
    find: '找大厅或事项来评价',
    findLead: '没有扫码也能评价，作为综合点评。',
    what: '在哪里办、办了什么事',
    whatPlaceholder: '例如：古城 不动产',
    whatHint: '可以写大厅、窗口号、业务、事项，或拼音首字母，几个词用空格隔开。',
    everyHall: '全部大厅',
    windowCount: (count) => `${count} 个窗口`,
    found: (count) => (count === 0 ? '没有找到' : `找到 ${count} 项`),
    nothing: '没有找到',
    nothingNote: '少写几个字试试，或从大厅里选窗口。',
    nothingHereNote: '少写几个字试试，或从全部窗口里选。',
    everyWindow: '全部窗口',
    halls: '大厅',
    windows: '窗口',
    items: '事项',
    more: '还有更多，请再多写几个字。',
  },
  en: {
    whichWindow: 'Which window served you?',
    findInHall: 'Window number, service or matter',
    findInHallPlaceholder: 'For example: 3, marriage',
    byMatter: 'Forgot the window? Find it by the matter',
    byWindow: 'Find it by the window',
    otherHall: 'Not this hall? Look up another one',
    hallUnknown: 'This hall was not found',
    hallUnknownNote: 'The address is incomplete, or the hall has changed. You can look up a hall or matter to rate it.',
    toFind: 'Look up a hall or matter',
    toHome: 'Scan or enter a code',
    kept: 'There is no connection. This is the list kept on your phone; it may not be the latest.',
    find: 'Look up a hall or matter',
    findLead: 'You can rate without a code, as a general rating.',
    what: 'Where it was, or what it was about',
    whatPlaceholder: 'Gucheng real estate',
    whatHint: 'A hall, window number, service or matter; several words with blanks between.',
    everyHall: 'Every hall',
    windowCount: (count) => (count === 1 ? '1 window' : `${count} windows`),
    found: (count) => (count === 0 ? 'Nothing found' : `${count} found`),
    nothing: 'Nothing found',
    nothingNote: 'Try fewer words, or choose the window from its hall.',
    nothingHereNote: 'Try fewer words, or choose among all windows.',
    everyWindow: 'All windows',
    halls: 'Halls',
    windows: 'Windows',
    items: 'Matters',
    more: 'There are more; please add a word.',
  },
}
