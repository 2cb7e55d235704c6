import { kept } from './kept.ts'

beforeEach(() => jest.useFakeTimers())
afterEach(() => jest.useRealTimers())

/** A source whose loads are answered by hand. */
function source() {
  const pending: { resolve: (value: string) => void; reject: (fault: Error) => void }[] = []
  const load = jest.fn(
    () =>
      new Promise<string>((resolve, reject) => {
        pending.push({ resolve, reject })
      }),
  )
  return { load, pending }
}

test('everybody who asks at once waits for the same load', async () => {
  // Prepare
  const { load, pending } = source()
  const value = kept(load, 60_000, () => {})

  // Act
  const asked = [value(), value(), value()]
  pending[0]?.resolve('first')

  // Assess
  expect(await Promise.all(asked)).toEqual(['first', 'first', 'first'])
  expect(load).toHaveBeenCalledTimes(1)
})

test('what was loaded is kept for its time, then renewed once for all', async () => {
  // Prepare
  const { load, pending } = source()
  const value = kept(load, 60_000, () => {})
  const first = value()
  pending[0]?.resolve('first')
  await first

  // Act
  jest.advanceTimersByTime(59_999)
  const still = await value()
  jest.advanceTimersByTime(1)
  const renewed = [value(), value()]
  pending[1]?.resolve('second')

  // Assess
  expect(still).toBe('first')
  expect(await Promise.all(renewed)).toEqual(['second', 'second'])
  expect(load).toHaveBeenCalledTimes(2)
})

test('a failed renewal keeps the old one in use, tells it, and is tried again soon', async () => {
  // Prepare
  const { load, pending } = source()
  const told: unknown[] = []
  const value = kept(load, 60_000, (fault) => told.push(fault))
  const first = value()
  pending[0]?.resolve('first')
  await first
  jest.advanceTimersByTime(60_000)

  // Act
  const during = value()
  pending[1]?.reject(new Error('away'))
  const old = await during
  jest.advanceTimersByTime(5_000)
  const after = value()
  pending[2]?.resolve('third')

  // Assess
  expect(old).toBe('first')
  expect(told).toEqual([new Error('away')])
  expect(await after).toBe('third')
})

test('a failed first load is thrown, and the next who asks tries again', async () => {
  // Prepare
  const { load, pending } = source()
  const value = kept(load, 60_000, () => {})

  // Act
  const failed = value()
  pending[0]?.reject(new Error('away'))
  await expect(failed).rejects.toThrow('away')
  const second = value()
  pending[1]?.resolve('here')

  // Assess
  expect(await second).toBe('here')
})
