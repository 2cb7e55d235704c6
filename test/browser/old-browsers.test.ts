import path from 'node:path'
import { buildH5 } from '../../functions/local/h5.ts'
import { scriptsInNewerSyntax } from '../support/newer-syntax.ts'

const repository = path.resolve(import.meta.dirname, '../..')
/** The web app may have to be built first. */
const building = 400_000

test(
  'the web app is written in words that the oldest browsers read',
  async () => {
    await buildH5(repository)
    expect(scriptsInNewerSyntax(path.join(repository, 'miniapp/dist/h5'))).toEqual([])
  },
  building,
)
