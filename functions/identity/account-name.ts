/** An account's name as it is stored: people type capitals and blanks. */
export function accountName(typed: string): string {
  return typed.trim().toLowerCase()
}
