import { createSecretKey } from 'node:crypto'
import { sceneOfChosen } from '@minping/shared/directory'
import { city } from '../../seeds/lijiang/index.ts'
import { hallOfScene, signScene, windowOfScene } from './scene.ts'

const key = createSecretKey(Buffer.from('a secret for scenes, long enough for a key'))
const otherKey = createSecretKey(Buffer.from('another secret for scenes, just as long as it'))
const allowed = /^[A-Za-z0-9!#$&'()*+,/:;=?@\-._~]{1,32}$/

test('every window and hall has its own scene, which WeChat takes and only this city could have made', () => {
  // Act
  const ofWindows = city.windows.map(({ windowId }) => signScene(windowId, key))
  const ofHalls = city.halls.map(({ hallId }) => signScene(hallId, key))

  // Assess
  expect(new Set([...ofWindows, ...ofHalls]).size).toBe(city.windows.length + city.halls.length)
  for (const scene of [...ofWindows, ...ofHalls]) expect(scene).toMatch(allowed)
  expect(ofWindows.map((scene) => windowOfScene(scene, key))).toEqual(
    city.windows.map(({ windowId }) => ({ windowId, mode: 'onSite' })),
  )
  expect(ofHalls.map((scene) => hallOfScene(scene, key))).toEqual(city.halls.map(({ hallId }) => hallId))
  expect(ofHalls.map((scene) => windowOfScene(scene, key))).toEqual(city.halls.map(() => undefined))
})

test('a window chosen from the code of its hall is judged on site, one that was looked up in general', () => {
  const hall = signScene('530702-01', key)
  expect(windowOfScene(sceneOfChosen(hall, '530702-01-03') ?? '', key)).toEqual({
    windowId: '530702-01-03',
    mode: 'onSite',
  })
  expect(windowOfScene('530702-01-03', key)).toEqual({ windowId: '530702-01-03', mode: 'general' })
})

test.each([
  ['of another city', (_: string) => signScene('530702-01-03', otherKey)],
  ['of another window', (scene: string) => scene.replace('530702-01-03', '530702-01-04')],
  ['with one letter changed', (scene: string) => scene.slice(0, -1) + (scene.endsWith('A') ? 'B' : 'A')],
  ['cut short', (scene: string) => scene.slice(0, -1)],
  ['made longer', (scene: string) => `${scene}A`],
  ['that says to be of its hall', (scene: string) => scene.replace('.', '~')],
  ['of another hall', () => `530721-01-03~${signScene('530702-01', key).split('.')[1]}`],
  ['without a signature', () => '530702-01-03.'],
  ['that is none', () => 'scene'],
  ['that is empty', () => ''],
])('a scene %s stands for no window', (_, forge) => {
  // Act
  const windowId = windowOfScene(forge(signScene('530702-01-03', key)), key)

  // Assess
  expect(windowId).toBeUndefined()
})

test('a hall is known by its own code alone', () => {
  const hall = signScene('530702-01', key)
  expect(hallOfScene(hall.replace('530702', '530721'), key)).toBeUndefined()
  expect(hallOfScene(signScene('530702-01-03', key), key)).toBeUndefined()
  expect(hallOfScene('530702-01', key)).toBeUndefined()
})
