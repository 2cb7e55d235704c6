/** The phone itself, where it is known: what is sent again after signing in to WeChat is still from the same one. */
export function steadySubject(subjects: readonly string[]): string {
  return subjects.find((subject) => subject.startsWith('device:')) ?? subjects[0] ?? ''
}
