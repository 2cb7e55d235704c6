/** An account's name as it is stored: people type capitals and blanks. */
export function accountName(typed: string): string {
  return typed.trim().toLowerCase()
}

/** Three to 64 small letters, digits and inner hyphens. */
export function isAccountName(name: string): boolean {
  return /^[a-z0-9][a-z0-9-]{1,62}[a-z0-9]$/.test(name)
}
