import { sample, words } from '../testing/sample'
import { openingOf, type QuestionnaireView, seenOf } from './kept-draft'

jest.mock('@tarojs/taro', () => ({ __esModule: true, default: { getStorageSync: () => '' } }))

const view: QuestionnaireView = {
  questionnaireId: 'sample',
  title: sample.title,
  published: 1,
  draftRevision: 3,
  changedAt: '2026-11-24T09:00:00+08:00',
  document: sample,
  version: 0,
  findings: [],
}
const mine = { ...sample, title: words('mine') }
const kept = { document: mine, seen: seenOf(view), keptAt: '2026-11-24T10:00:00+08:00' }

describe('what the editor opens with', () => {
  it('is the service’s document when the device has nothing else', () => {
    expect(openingOf(view, undefined).kind).toBe('clean')
    expect(openingOf(view, { ...kept, document: sample }).kind).toBe('clean')
  })

  it('is what was being typed when the page went away', () => {
    expect(openingOf(view, kept)).toEqual({ kind: 'restored', document: mine, keptAt: kept.keptAt })
  })

  it.each<[string, Partial<QuestionnaireView>]>([
    ['saved', { draftRevision: 4 }],
    ['published', { published: 2, draftRevision: undefined }],
  ])('leaves the choice to the person when somebody else %s meanwhile, losing neither', (_, change) => {
    expect(openingOf({ ...view, ...change }, kept)).toEqual({ kind: 'elsewhere', document: sample, kept })
  })
})
