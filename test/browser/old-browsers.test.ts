import path from 'node:path'
import { scriptsInNewerSyntax } from '../support/newer-syntax.ts'

const app = path.resolve(import.meta.dirname, '../../miniapp/dist/h5')

test('the web app is written in words that the oldest browsers read', () => {
  expect(scriptsInNewerSyntax(app)).toEqual([])
})
