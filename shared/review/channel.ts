/** 评价渠道, as the national record knows them. */
export const channels = ['qr', 'mobile', 'pc', 'tablet', 'terminal'] as const
export type Channel = (typeof channels)[number]

/** Those of terminals that stand at a window. */
export const terminalChannels = ['tablet', 'terminal'] as const satisfies readonly Channel[]
export type TerminalChannel = (typeof terminalChannels)[number]

export const channelNames: Record<Channel, { zh: string; en: string }> = {
  qr: { zh: '二维码', en: 'QR code' },
  mobile: { zh: '移动端', en: 'Mobile' },
  pc: { zh: '电脑端', en: 'Computer' },
  tablet: { zh: '大厅平板', en: 'Hall tablet' },
  terminal: { zh: '大厅其他终端', en: 'Other hall terminal' },
}

/** `pf` of the national record. Its codes 6 and 7 differ between provinces and belong to an adapter. */
export const channelCodes: Record<Channel, string> = { pc: '1', mobile: '2', qr: '3', tablet: '4', terminal: '5' }

/** Whether a value from outside is a channel. */
export function isChannel(value: unknown): value is Channel {
  return channels.includes(value as Channel)
}
