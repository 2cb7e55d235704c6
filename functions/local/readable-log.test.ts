import { readableLog } from './readable-log.ts'

describe('readableLog', () => {
  test.each([
    ['an information', '{"severity":"info","event":"clock"}\n'],
    ['a metric', '{"ProvisionalDeadlines":0,"_aws":{}}\n'],
  ])('passes over %s', (_, line) => {
    expect(readableLog(line)).toBeUndefined()
  })

  test('shows a warning in one line and other text as it is', () => {
    expect(
      readableLog('{"severity":"warning","wake":false,"event":"store unavailable","time":"t","route":"r"}\n'),
    ).toBe('warning: store unavailable {"route":"r"}\n')
    expect(readableLog('Error: x\n    at y\n')).toBe('Error: x\n    at y\n')
  })
})
