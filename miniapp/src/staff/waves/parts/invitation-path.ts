/** Where an invited business begins, as a path of the app. */
export function invitationPath(code: string): string {
  return `business/enter/index?code=${encodeURIComponent(code)}`
}
