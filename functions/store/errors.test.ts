import { isPassingFault } from './errors.ts'

const fault = (fields: object) => Object.assign(new Error('x'), fields)

test.each([
  ['a refused connection', fault({ code: 'ECONNREFUSED' })],
  ['a connection that broke', fault({ code: 'ECONNRESET' })],
  ['no answer in time', fault({ name: 'TimeoutError' })],
  ['too many requests', fault({ name: 'ThrottlingException' })],
  ['what the SDK itself calls worth a retry', fault({ $retryable: {} })],
])('%s passes', (_, error) => {
  expect(isPassingFault(error)).toBe(true)
})

test.each([
  ['a mistake in a request', fault({ name: 'ValidationException' })],
  ['a mistake of ours', new TypeError('x')],
  ['what is no error', 'TimeoutError'],
])('%s does not pass', (_, error) => {
  expect(isPassingFault(error)).toBe(false)
})
