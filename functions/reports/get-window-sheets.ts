import { grantCovers } from '@minping/shared/access'
import { reportRoutes } from '@minping/shared/api'
import { shanghaiDay } from '@minping/shared/calendar'
import { inService, type Place, parseScope, scopeCovers, type Window } from '@minping/shared/directory'
import { pdfFile } from '../platform/exported-file.ts'
import { signScene } from '../platform/scene.ts'
import type { Secrets } from '../platform/secrets.ts'
import type { UseCase } from '../platform/serve.ts'
import { type CityDirectory, service } from '../platform/service.ts'
import { setting } from '../platform/settings.ts'
import { closeDocument, openDocument } from './pdf/open-document.ts'
import { cardsPerPage, drawTableCards } from './sheets/draw-table-cards.ts'
import { drawWindowPage } from './sheets/draw-window-page.ts'
import type { WindowSign } from './sheets/window-sign.ts'

/** The codes of a hall's windows, or of the hall itself, to hang up and to put on tables, as a PDF. Windows out of service have none. */
export const getWindowSheets: UseCase<'getWindowSheets'> = async ({ query, caller, now }) => {
  const { city, secrets } = service()
  const [directory, keys] = await Promise.all([city(), secrets()])
  const { scope, layout, windows: named } = query
  const place = directory.placeOfScope(scope)
  const isTheirs = place !== undefined && grantCovers(caller.grants, place, reportRoutes.getWindowSheets.who)
  if (!isTheirs || !isPrintable(scope)) return { problem: 'NOT_FOUND', field: 'scope' }
  const publicUrl = setting('PUBLIC_URL')
  if (!publicUrl.startsWith('http')) return { problem: 'PUBLIC_URL_MISSING' }

  if (query.of === 'hall') {
    const sign = signOfHall(place, directory, `${publicUrl}/ways/hall/index?scene=`, keys)
    if (!sign) return { problem: 'NOT_FOUND', field: 'scope' }
    return {
      body: pdfFile(`hall-code-${sign.windowId}-${layout}.pdf`, await drawSheets(sheetsOf(sign, layout), layout, now)),
    }
  }
  const wanted = named?.split(',')
  const windows = windowsOf(scope, directory).filter(({ windowId }) => !wanted || wanted.includes(windowId))
  if (windows.length === 0) return { problem: 'NOT_FOUND', field: 'windows' }
  const signs = windows.map((window) =>
    signOf(
      window,
      directory,
      `${publicUrl}/pages/rate/index?scene=${encodeURIComponent(signScene(window.windowId, keys.scene))}`,
    ),
  )
  const content = await drawSheets(signs, layout, now)
  return { body: pdfFile(`window-codes-${scope.slice(scope.indexOf(':') + 1)}-${layout}.pdf`, content) }
}

/** A hall or one of its windows: a city's windows at once are more than one printer wants. */
function isPrintable(scope: string): boolean {
  const kind = parseScope(scope)?.kind
  return kind === 'hall' || kind === 'window'
}

function windowsOf(scope: string, directory: CityDirectory): Window[] {
  return [...directory.windows.values()].filter(
    (window) => inService(window) && scopeCovers(scope, directory.placeOfWindow(window.windowId) ?? {}),
  )
}

function signOf(window: Window, directory: CityDirectory, link: string): WindowSign {
  const { windowId, name, englishName, service: words, englishService } = window
  const hall = directory.halls.get(window.hallId)
  return {
    windowId,
    cityName: directory.name,
    hallName: hall?.name ?? window.hallId,
    hallEnglishName: hall?.englishName ?? window.hallId,
    name,
    englishName,
    service: words,
    englishService,
    link,
  }
}

/** The one code of a hall, to hang where people come and go. */
function signOfHall(
  place: Partial<Place>,
  directory: CityDirectory,
  address: string,
  keys: Secrets,
): WindowSign | undefined {
  const hall = directory.halls.get(place.hallId ?? '')
  if (!hall || !inService(hall) || place.windowId !== undefined) return undefined
  return {
    windowId: hall.hallId,
    cityName: directory.name,
    hallName: hall.name,
    hallEnglishName: hall.englishName,
    name: '全厅通用',
    englishName: 'Every window',
    service: '扫码后选您办事的窗口',
    englishService: 'Scan, then choose the window that served you',
    link: `${address}${encodeURIComponent(signScene(hall.hallId, keys.scene))}`,
  }
}

/** A page of cards is filled with the same one: it is for every table of the hall. */
function sheetsOf(sign: WindowSign, layout: 'page' | 'cards'): WindowSign[] {
  return layout === 'page' ? [sign] : Array.from({ length: cardsPerPage }, () => sign)
}

function drawSheets(signs: readonly WindowSign[], layout: 'page' | 'cards', now: Date): Promise<Buffer> {
  const [first] = signs
  const title = `${first?.hallName ?? ''}窗口评价二维码`
  const none = { top: 0, bottom: 0, left: 0, right: 0 }
  const pdf = openDocument({ title, author: first?.cityName ?? '', now, margins: none })
  const printedOn = shanghaiDay(now)
  if (layout === 'cards') drawTableCards(pdf, signs, printedOn)
  else for (const sign of signs) drawWindowPage(pdf, sign, printedOn)
  return closeDocument(pdf)
}
