/** The first character of each letter's syllables, in the order of pinyin; no syllable begins with i, u or v. */
const firsts = '阿八嚓哒妸发旮哈讥咔垃妈拏噢妑七呥仨他穵夕丫帀'
const letters = 'abcdefghjklmnopqrstwxyz'
/** Chinese in the order of pinyin, as Unicode's CLDR has it. */
const order = new Intl.Collator('zh-Hans-u-co-pinyin')

/**
 * The first letters of a name in pinyin: `bdcdj` of 不动产登记. Letters and digits stay; of a character that is read in
 * several ways it is the usual one. The phone can't work it out: WeChat's engine has no collation.
 */
export function initialsOf(name: string): string {
  return [...name.normalize('NFKC').toLowerCase()].map(initialOf).join('')
}

function initialOf(character: string): string {
  if (/[a-z0-9]/.test(character)) return character
  if (!/[\u4e00-\u9fff]/.test(character)) return ''
  let letter = ''
  for (const [index, first] of [...firsts].entries()) {
    if (order.compare(first, character) > 0) break
    letter = letters.charAt(index)
  }
  return letter
}
