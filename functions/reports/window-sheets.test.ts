import { city } from '../../seeds/lijiang/index.ts'
import { postOf, send } from '../../test/support/call-use-case.ts'
import { codesInPdf, fontsOfPdf, textsOfPdf } from '../../test/support/read-pdf.ts'
import { startTestService, type TestService } from '../../test/support/test-service.ts'
import { hallOfScene, windowOfScene } from '../platform/scene.ts'
import { handler } from './handler.ts'

let service: TestService
beforeAll(async () => {
  service = await startTestService()
  process.env.PUBLIC_URL = 'https://pingjia.example'
})
afterAll(() => service.stop())

const manager = postOf('gucheng-manager')
const windows = city.windows.filter(({ hallId }) => hallId === '530702-01')

async function sheets(query: Record<string, string>, caller = manager) {
  const { status, body } = await send(handler, 'getWindowSheets', { caller, query })
  return { status, body, pdf: Buffer.from(body.content ?? '', 'base64') }
}

/** The window that a printed link leads to, by the very rule that opens the rating page. */
function windowOfLink(link: string): string | undefined {
  const address = new URL(link)
  expect([address.origin, address.pathname]).toEqual(['https://pingjia.example', '/pages/rate/index'])
  return windowOfScene(address.searchParams.get('scene') ?? '', service.keys.scene)?.windowId
}

test('A4 sheets have each window of the hall on a page, with a code that opens its rating', async () => {
  // Act
  const { status, body, pdf } = await sheets({ scope: 'hall:530702-01', layout: 'page' })

  // Assess
  expect(status).toBe(200)
  expect(body).toMatchObject({ fileName: 'window-codes-530702-01-page.pdf', mediaType: 'application/pdf' })
  const pages = textsOfPdf(pdf)
  expect(pages).toHaveLength(windows.length)
  for (const [place, window] of windows.entries()) {
    for (const words of ['古城区政务服务大厅', window.name, window.service, '办完事，请您评一评', '不用登录']) {
      expect(pages[place]?.replace(/\s/g, '')).toContain(words.replace(/\s/g, ''))
    }
  }
  expect(codesInPdf(pdf).map(windowOfLink)).toEqual(windows.map(({ windowId }) => windowId))
  const { names, embedded } = fontsOfPdf(pdf)
  expect(embedded).toBe(names.length)
  expect(names.map((name) => name.replace(/^[A-Z]{6}\+/, '')).sort()).toEqual([
    'NotoSansHans-Bold',
    'NotoSansHans-Regular',
  ])
  expect(pdf.length).toBeLessThan(400_000)
})

test('the one code of a hall opens the choice of its windows, as a sheet and as four cards', async () => {
  for (const [layout, count] of [
    ['page', 1],
    ['cards', 4],
  ] as const) {
    const { status, pdf } = await sheets({ scope: 'hall:530702-01', layout, of: 'hall' })
    expect([status, textsOfPdf(pdf).length]).toEqual([200, 1])
    const links = codesInPdf(pdf).map((link) => new URL(link))
    expect(links).toHaveLength(count)
    for (const { pathname, searchParams } of links) {
      expect(pathname).toBe('/ways/hall/index')
      expect(hallOfScene(searchParams.get('scene') ?? '', service.keys.scene)).toBe('530702-01')
    }
  }
  expect((await sheets({ scope: 'window:530702-01-03', layout: 'page', of: 'hall' })).status).toBe(404)
})

test('table cards are four a page, of the windows that were chosen', async () => {
  const chosen = windows.slice(0, 5).map(({ windowId }) => windowId)
  const { pdf } = await sheets({ scope: 'hall:530702-01', layout: 'cards', windows: chosen.join(',') })
  expect(textsOfPdf(pdf)).toHaveLength(2)
  expect(codesInPdf(pdf).map(windowOfLink)).toEqual(chosen)
})

test.each([
  ['another hall', { scope: 'hall:530721-01', layout: 'page' }, 404],
  ['a window of another hall', { scope: 'hall:530702-01', layout: 'page', windows: '530721-01-01' }, 404],
  ['a region', { scope: 'region:530702', layout: 'page' }, 404],
  ['another layout', { scope: 'hall:530702-01', layout: 'poster' }, 422],
])('%s has no sheets for the manager of a hall', async (_, query, status) => {
  expect((await sheets(query)).status).toBe(status)
})

test('without an address of the web app nothing is printed, and that is said', async () => {
  process.env.PUBLIC_URL = 'unset'
  const { status, body } = await sheets({ scope: 'hall:530702-01', layout: 'page' })
  process.env.PUBLIC_URL = 'https://pingjia.example'
  expect([status, body.code]).toEqual([503, 'PUBLIC_URL_MISSING'])
})
