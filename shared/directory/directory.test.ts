import fc from 'fast-check'
import { place } from '../test-data/review.ts'
import {
  childKinds,
  formatScope,
  parentOf,
  parseScene,
  parseScope,
  type Scene,
  sceneOf,
  sceneOfChosen,
  scopeKinds,
  scopesOfPlace,
} from './index.ts'

/** Stands for a keyed hash in base64url; the real one is where the secret is. */
const sign = (text: string) =>
  Buffer.from(`${text}·a keyed hash of it`).toString('base64url').split('').reverse().join('')

describe('scenes', () => {
  it('fits what WeChat takes, and reads back', () => {
    // Act
    const [ofWindow, ofHall] = [sceneOf('530702-01-03', sign), sceneOf('530702-01', sign)]

    // Assess
    for (const scene of [ofWindow, ofHall]) expect(scene).toMatch(/^[A-Za-z0-9!#$&'()*+,/:;=?@\-._~]{1,32}$/)
    expect(ofWindow).toHaveLength(29)
    expect(parseScene(ofWindow)).toMatchObject({ kind: 'window', windowId: '530702-01-03' })
    expect(parseScene(ofHall)).toMatchObject({ kind: 'hall', hallId: '530702-01' })
    expect(parseScene('530702-01-03')).toEqual({ kind: 'found', windowId: '530702-01-03' })
  })

  it('of a hall lead to its own windows', () => {
    const ofHall = sceneOf('530702-01', sign)
    const chosen = parseScene(sceneOfChosen(ofHall, '530702-01-03') ?? '')
    expect(chosen).toMatchObject({ kind: 'windowOfHall', windowId: '530702-01-03', hallId: '530702-01' })
    expect(sceneOfChosen(ofHall, '530721-01-03')).toBeUndefined()
    expect(sceneOfChosen(sceneOf('530702-01-03', sign), '530702-01-03')).toBeUndefined()
  })

  it.each([
    '530702-01',
    '530702-01-03.',
    '530702-01-03.short',
    '530702-01~AAAAAAAAAAAAAAAA',
    '530702-01-03.AAAAAAAAAAAAAAAAAAAA',
    '530702-01-03.AAAAAAAAAAAAAAA%',
    '530702-01-03.AAAAAAAAAAAAAAAA\n',
    ' 530702-01-03.AAAAAAAAAAAAAAAA',
    '530702-01-03.AAAAAAAAAAAA.AAAA',
    '530702-01-03\n',
    '',
  ])('refuses %p', (scene) => {
    expect(parseScene(scene)).toBeUndefined()
  })

  it('never throws, and what it reads is written the same', () => {
    const likely = fc.stringMatching(/^\d{6}-\d{2}(-\d{2})?([.~][\w-]{10,20})?$/)
    fc.assert(
      fc.property(fc.oneof(fc.string(), likely), (scene) => {
        const read = parseScene(scene)
        if (read) expect(writtenAgain(read)).toBe(scene)
      }),
    )
  })
})

function writtenAgain(scene: Scene): string {
  switch (scene.kind) {
    case 'window':
      return `${scene.windowId}.${scene.signature}`
    case 'hall':
      return `${scene.hallId}.${scene.signature}`
    case 'windowOfHall':
      return `${scene.windowId}~${scene.signature}`
    case 'found':
      return scene.windowId
  }
}

describe('scopes', () => {
  it('reads what it writes, and refuses the rest', () => {
    for (const kind of scopeKinds) expect(parseScope(formatScope({ kind, code: '530702-01' }))?.kind).toBe(kind)
    for (const text of ['hall', 'hall:', 'desk:1', 'hall:a b', 'hall:1\n', 'HALL:1', `hall:${'1'.repeat(65)}`]) {
      expect(parseScope(text)).toBeUndefined()
    }
  })

  it('counts a review in region, hall, window, department and item, and not in the city', () => {
    expect(scopesOfPlace(place)).toEqual([
      'region:530702',
      'hall:530702-01',
      'window:530702-01-03',
      'department:530702-ZRZY',
      'item:530702-ZRZY-01',
    ])
  })

  it('counts a review without an item in four', () => {
    expect(scopesOfPlace({ ...place, itemCode: undefined })).toHaveLength(4)
  })

  it.each([
    ['city', undefined],
    ['region', 'city:530700'],
    ['hall', 'region:530702'],
    ['window', 'hall:530702-01'],
    ['department', 'region:530702'],
    ['item', 'region:530702'],
  ] as const)('a %s lies in %p', (kind, parent) => {
    expect(parentOf(kind, place)).toBe(parent)
  })

  it('ranks each kind under what it lies in', () => {
    for (const kind of scopeKinds) {
      const parent = parseScope(parentOf(kind, place) ?? '')
      if (parent) expect(childKinds[parent.kind]).toContain(kind)
    }
  })
})
