/** When staff are reminded of a deadline: configuration. All in minutes of office time. */
export interface ReminderProfile {
  /** How long before the first deadline of a case: to visit, or to accept it. */
  beforeFirstMinutes: number
  /** How long before the deadline of its reply. */
  beforeReplyMinutes: number
  /** The last stretch before any deadline: who is reminded then is told that it is due. */
  atDueMinutes: number
  /** How long after a deadline that was missed the hall's or department's manager is told, and the supervisor. */
  managerAfterMinutes: number
  supervisorAfterMinutes: number
}
