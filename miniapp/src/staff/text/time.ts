import type { Words } from '../../text'

export type TimeUnit = 'day' | 'hour' | 'minute'

interface TimeText {
  left: (amount: number, unit: TimeUnit) => string
  late: (amount: number, unit: TimeUnit) => string
  dueNow: string
  justLate: string
  /** The same when it is the visit that is late, though the reply is not yet due. */
  visitLate: (late: string) => string
  acceptLate: (late: string) => string
  visitDeadline: string
  acceptDeadline: string
  replyDeadline: string
  provisional: string
  provisionalMeaning: string
  until: (moment: string) => string
  unitNote: (hoursPerDay: number) => string
}

const zhUnits: Record<TimeUnit, string> = { day: '天', hour: '小时', minute: '分钟' }

/** Words for working time that is left or has been overrun. */
export const timeText: Words<TimeText> = {
  zh: {
    left: (amount, unit) => `还剩 ${amount} ${zhUnits[unit]}`,
    late: (amount, unit) => `已超期 ${amount} ${zhUnits[unit]}`,
    dueNow: '即将到期',
    justLate: '已超期',
    visitLate: (late) => `回访${late}`,
    acceptLate: (late) => `受理${late}`,
    visitDeadline: '回访期限',
    acceptDeadline: '受理期限',
    replyDeadline: '反馈期限',
    provisional: '暂定',
    provisionalMeaning: '期限涉及尚未公布放假安排的年份，先按周末推算，公布后重新计算。',
    until: (moment) => `${moment} 前`,
    unitNote: (hours) => `剩余时间按工作时间计算，1 天为 ${hours} 小时。`,
  },
  en: {
    left: (amount, unit) => `${counted(amount, unit)} left`,
    late: (amount, unit) => `Overdue by ${counted(amount, unit)}`,
    dueNow: 'Due now',
    justLate: 'Overdue',
    visitLate: (late) => `Visit ${late.charAt(0).toLowerCase()}${late.slice(1)}`,
    acceptLate: (late) => `Acceptance ${late.charAt(0).toLowerCase()}${late.slice(1)}`,
    visitDeadline: 'Visit due',
    acceptDeadline: 'To accept',
    replyDeadline: 'Reply due',
    provisional: 'Provisional',
    provisionalMeaning:
      'The deadline reaches a year whose public holidays are not published yet; it will be computed again.',
    until: (moment) => `by ${moment}`,
    unitNote: (hours) => `Time left is working time; one day is ${hours} hours.`,
  },
}

function counted(amount: number, unit: TimeUnit): string {
  return `${amount} ${unit}${amount === 1 ? '' : 's'}`
}
