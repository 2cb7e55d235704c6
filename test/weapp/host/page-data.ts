/** Applies a setData patch: its keys are paths like `root.cn.[0].cl`. Answers its size as WeChat would count it. */
export function applyPatch(data: Record<string, unknown>, patch: Record<string, unknown>): number {
  const copy = JSON.parse(JSON.stringify(patch)) as Record<string, unknown>
  for (const [path, value] of Object.entries(copy)) place(data, stepsOf(path), value)
  return JSON.stringify(patch).length
}

function stepsOf(path: string): string[] {
  return path.split(/[.[\]]+/).filter((step) => step !== '')
}

function place(target: Record<string, unknown>, [step = '', ...rest]: string[], value: unknown): void {
  if (rest.length === 0) {
    target[step] = value
    return
  }
  target[step] ??= /^\d+$/.test(rest[0] ?? '') ? [] : {}
  place(target[step] as Record<string, unknown>, rest, value)
}
