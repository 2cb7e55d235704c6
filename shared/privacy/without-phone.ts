/** What stands in a note where a phone number was. */
export const phoneRemoved = '（电话已删除）'

/** A note without a phone number, however its digits are set apart; the rest stays as it was written. */
export function withoutPhone(text: string, phone: string): string {
  const digits = phone.replace(/\D/g, '')
  if (digits === '') return text
  return text.replace(new RegExp(`(?<!\\d)${[...digits].join('[\\s\\-—·.]?')}(?!\\d)`, 'g'), phoneRemoved)
}
