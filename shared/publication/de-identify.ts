import { longSurnames, nameCues, noNames, surnames, titles } from './surnames.ts'

/** Stands where something was taken out of a text. */
export const removed = '〔已隐去〕'

/**
 * A text without what could name somebody: telephone, identity and card numbers, e-mail, WeChat and QQ, licence plates,
 * addresses, 办件编号, numbers of windows (behind each sits one clerk), names before titles and after words that
 * introduce them, and names that are known. What is taken out is replaced by 〔已隐去〕; a title stays (某主任). Rather
 * too much is taken than too little, and a person reads the result before anybody else does. Doing it again changes
 * nothing.
 */
export function deIdentify(text: string, knownNames: readonly string[] = []): string {
  let rest = plain(text)
  for (const { pattern, by } of [...namesOf(knownNames), ...rules]) rest = replaceBetween(rest, pattern, by)
  return joinRemoved(rest)
}

/** The text as far as it was read: a rule never looks into what another one took out. */
function replaceBetween(text: string, pattern: RegExp, by: string): string {
  for (let rest = text; ; ) {
    const next = rest
      .split(removed)
      .map((part) => part.replace(pattern, by))
      .join(removed)
    if (next === rest) return rest
    rest = next
  }
}

interface Rule {
  pattern: RegExp
  by: string
}

const han = '\\p{Script=Han}'
/** A digit in any script, or a Chinese numeral as numbers are spelt. */
const digit = '[\\p{N}〇零一二三四五六七八九幺]'
const number = `(?:${digit}|[十百两])`
const surname = `(?:${longSurnames.join('|')}|[${surnames}])`
const isName = `(?!${noNames.join('|')})`

const rules: readonly Rule[] = [
  hides(/(?:https?:\/\/|www\.)[^\s\p{Script=Han}]+/giu),
  hides(/[\w.+-]+\s*@\s*[\w-]+(?:\.[\w-]+)*/gu),
  hides(/[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][·•\s-]?[A-Z0-9]{5,6}[挂学警港澳]?/giu),
  hides(
    /(?:微信|薇信|威信|v信|vx|wx|wechat|weixin|qq|扣扣|抖音|快手)(?:号码?)?(?:\s|是|为|叫|:|：|同号|＝|=)*[a-z0-9][\w-]{4,}/giu,
  ),
  // Telephone, identity and card numbers, however they are grouped or spelt.
  hides(new RegExp(`${digit}(?:[\\s\\-—–_.·,，、/()（）*+:：]{0,4}${digit}){6,}[Xx]?`, 'gu')),
  // 办件编号, credit codes, account names: letters and digits together.
  hides(/(?=[a-z_-]*\d[a-z_-]*\d)[a-z0-9](?:[\w-]){5,}/giu),
  hides(new RegExp(`(?:工号|编号|胸牌|牌号|排队号|单号|文号)(?:\\s|是|为|:|：)*[A-Za-z]*${number}{1,6}号?`, 'gu')),
  hides(
    new RegExp(
      `${han}{0,8}?(?:路|街|巷|大道|弄|胡同|村|小区|社区|苑|花园|公寓|寨|组)\\s*(?:${number}{1,5}\\s*(?:号楼|号院|号|栋|幢|座|单元|室|组|户|楼|层)\\s*-?\\s*)+(?:${number}{1,5})?`,
      'gu',
    ),
  ),
  hides(
    new RegExp(
      `${number}{1,4}\\s*(?:号楼|栋|幢|单元)(?:\\s*${number}{1,5}\\s*(?:号楼|栋|幢|单元|室|号|楼|层)?)*`,
      'gu',
    ),
  ),
  {
    pattern: new RegExp(
      `(?:(?:${number}{1,4}|[A-Za-z]\\d{1,3})\\s*号?\\s*(?=窗口|柜台)|${number}{1,4}\\s*号(?=窗|柜))`,
      'gu',
    ),
    by: removed,
  },
  { pattern: new RegExp(`${surname}${han}{0,2}?(?=${titles.join('|')})`, 'gu'), by: '某' },
  {
    pattern: new RegExp(`(?<=(?:${nameCues.join('|')})(?:是|叫|:|：|\\s){0,2})${isName}${surname}${han}{1,2}`, 'gu'),
    by: removed,
  },
  hides(new RegExp(`(?<=姓)[${surnames}](?:的)?`, 'gu')),
  hides(
    new RegExp(
      `(?:小|老)(?!程序|于|康|孙子|马路|黄|白|金额|石|木|和|方|余|何|吉|普|阿)[${surnames}](?!${han}{0,1}(?:序|时))`,
      'gu',
    ),
  ),
]

function hides(pattern: RegExp): Rule {
  return { pattern, by: removed }
}

/** Names of two characters or more, the longest first. */
function namesOf(names: readonly string[]): Rule[] {
  return [...new Set(names.map((name) => plain(name).trim()))]
    .filter((name) => name.length >= 2)
    .sort((one, other) => other.length - one.length)
    .map((name) => hides(new RegExp(escapeForPattern(name), 'giu')))
}

function escapeForPattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}

/** Full-width letters and digits as usual ones; without characters that take no room and would only hide others. */
function plain(text: string): string {
  return text.replace(/\p{Cf}|\p{Variation_Selector}|\u{20E3}/gu, '').replace(/[！-～]/g, (character) => {
    const usual = String.fromCharCode(character.charCodeAt(0) - 0xfee0)
    return /[A-Za-z0-9@_]/.test(usual) ? usual : character
  })
}

function joinRemoved(text: string): string {
  return text.replace(new RegExp(`${removed}(?:\\s*${removed})+`, 'gu'), removed)
}
