import type { AttachedFile } from '@minping/shared/upload'
import { ConnectionError, ProblemError } from '../service'
import type { UploadForm } from '../service/upload-form'
import type { PickedFile } from './picked-file'
import { createUploads, type UploadsWorld } from './uploads'

jest.mock('@tarojs/taro', () => ({}))

const picked = (name: string, content = '%PDF-1.4'): PickedFile => ({
  name,
  bytes: content.length,
  beginning: async () => new TextEncoder().encode(content),
  source: undefined,
})
const form = (name: string): UploadForm => ({ uploadId: `id of ${name}`, name, url: '', fields: {} })

function open(difference: Partial<UploadsWorld> = {}) {
  const attached: AttachedFile[] = []
  let settle = () => {}
  const uploads = createUploads({
    ask: async ({ name }) => form(name),
    send: async () => true,
    attach: (file) => attached.push(file),
    changed: () => settle(),
    ...difference,
  })
  /** Until nothing is on its way any more. */
  const settled = () =>
    new Promise<void>((resolve) => {
      settle = () => {
        if (uploads.pending().every(({ state }) => state !== 'sending')) setImmediate(resolve)
      }
      settle()
    })
  return { uploads, attached, settled }
}

test('files are attached once they have arrived, under the names that the service gives them', async () => {
  // Prepare
  const { uploads, attached, settled } = open({ ask: async () => form('证明.pdf') })

  // Act
  uploads.add([picked('/tmp/证明.pdf')])
  await settled()

  // Assess
  expect(attached).toEqual([{ uploadId: 'id of 证明.pdf', name: '证明.pdf', bytes: 8 }])
  expect(uploads.pending()).toEqual([])
})

test('what is no file of its kind is not sent, and says so', async () => {
  // Prepare
  const ask = jest.fn()
  const { uploads, settled } = open({ ask })

  // Act
  uploads.add([picked('a.pdf', 'MZ program'), picked('b.exe')])
  await settled()

  // Assess
  expect(ask).not.toHaveBeenCalled()
  expect(uploads.pending()).toMatchObject([
    { name: 'a.pdf', state: 'failed', mayPass: false, fault: { zh: expect.stringContaining('内容与它的类型不符') } },
    { name: 'b.exe', state: 'failed', mayPass: false, fault: { zh: expect.stringContaining('只能上传') } },
  ])
})

test('what can not be sent without a network waits, and is sent when there is one', async () => {
  // Prepare
  let isOnline = false
  const { uploads, attached, settled } = open({
    ask: async ({ name }) => {
      if (!isOnline) throw new ConnectionError('OFFLINE')
      return form(name)
    },
  })
  uploads.add([picked('a.pdf')])
  await settled()
  const whileOffline = uploads.pending()

  // Act
  isOnline = true
  uploads.resume()
  await settled()

  // Assess
  expect(whileOffline).toMatchObject([{ name: 'a.pdf', state: 'waiting' }])
  expect(attached.map(({ name }) => name)).toEqual(['a.pdf'])
})

test('a refusal says why and whether another try can help', async () => {
  // Prepare
  const problem = (code: 'FILE_TOO_LARGE' | 'TOO_MANY_REQUESTS', status: number) =>
    new ProblemError({ type: '', title: '', status, code, zh: code, en: code })
  const faults = [problem('FILE_TOO_LARGE', 422), problem('TOO_MANY_REQUESTS', 429)]
  const { uploads, settled } = open({ ask: () => Promise.reject(faults.shift()) })

  // Act
  uploads.add([picked('a.pdf'), picked('b.pdf')])
  await settled()

  // Assess
  expect(uploads.pending()).toMatchObject([
    { state: 'failed', fault: { zh: 'FILE_TOO_LARGE' }, mayPass: false },
    { state: 'failed', fault: { zh: 'TOO_MANY_REQUESTS' }, mayPass: true },
  ])
})

test('what was taken away on its way is not attached', async () => {
  // Prepare
  let arrive = (_: boolean) => {}
  let sent = () => {}
  const isSent = new Promise<void>((resolve) => {
    sent = resolve
  })
  const { uploads, attached, settled } = open({
    send: () => {
      sent()
      return new Promise((resolve) => {
        arrive = resolve
      })
    },
  })
  uploads.add([picked('a.pdf')])
  await isSent

  // Act
  uploads.remove(uploads.pending()[0]?.id ?? 0)
  arrive(true)
  await settled()

  // Assess
  expect(attached).toEqual([])
  expect(uploads.pending()).toEqual([])
})
