import { mayReadScope } from '@minping/shared/access'
import type { ResponseBody } from '@minping/shared/api'
import { formatScope, inService, parentOf, type Retirable, type ScopeKind } from '@minping/shared/directory'
import { signScene } from '../platform/scene.ts'
import type { UseCase } from '../platform/serve.ts'
import { type CityDirectory, service } from '../platform/service.ts'

type ScopeView = ResponseBody<'listScopes'>['items'][number]

/** The parts of the city that serve and that the caller may look at, from the city down; windows with the scene of their code. */
export const listScopes: UseCase<'listScopes'> = async ({ caller }) => {
  const { city, secrets } = service()
  const [directory, keys] = await Promise.all([city(), secrets()])
  const mayRead = ({ scope }: ScopeView) => mayReadScope(caller.grants, scope, directory.placeOfScope(scope) ?? {})
  const readable = scopesOfCity(directory).filter(mayRead)
  return {
    body: {
      items: readable.map((view) => {
        const windowId = directory.placeOfScope(view.scope)?.windowId
        return windowId === undefined ? view : { ...view, scene: signScene(windowId, keys.scene) }
      }),
    },
  }
}

function scopesOfCity(directory: CityDirectory): ScopeView[] {
  const { cityCode, name, englishName, regions, halls, windows, departments, items } = directory
  const view = (kind: ScopeKind, code: string, entry: { name: string; englishName: string }): ScopeView => {
    const scope = formatScope({ kind, code })
    const parent = parentOf(kind, directory.placeOfScope(scope) ?? {})
    return { scope, ...(parent && { parent }), name: entry.name, englishName: entry.englishName }
  }
  return [
    view('city', cityCode, { name, englishName }),
    ...[...regions].map(([code, region]) => view('region', code, region)),
    ...serving(halls).map(([code, hall]) => view('hall', code, hall)),
    ...serving(windows).map(([code, window]) => ({ ...view('window', code, window), service: window.service })),
    ...serving(departments).map(([code, department]) => view('department', code, department)),
    ...serving(items).map(([code, item]) => view('item', code, item)),
  ]
}

/** What has left service is not offered any more; its figures stay where they were counted. */
function serving<Entry extends Retirable>(entries: ReadonlyMap<string, Entry>): [code: string, entry: Entry][] {
  return [...entries].filter(([, entry]) => inService(entry))
}
