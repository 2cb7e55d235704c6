import { createSecretKey } from 'node:crypto'
import { city } from '../../seeds/lijiang/index.ts'
import { signScene, windowOfScene } from './scene.ts'

const key = createSecretKey(Buffer.from('a secret for scenes, long enough for a key'))
const otherKey = createSecretKey(Buffer.from('another secret for scenes, just as long as it'))

test('every window has its own scene, which WeChat takes and only this city could have made', () => {
  // Act
  const scenes = city.windows.map(({ windowId }) => signScene(windowId, key))

  // Assess
  expect(new Set(scenes).size).toBe(city.windows.length)
  for (const scene of scenes) expect(scene).toMatch(/^[A-Za-z0-9!#$&'()*+,/:;=?@\-._~]{1,32}$/)
  expect(scenes.map((scene) => windowOfScene(scene, key))).toEqual(city.windows.map(({ windowId }) => windowId))
})

test.each([
  ['of another city', (_: string) => signScene('530702-01-03', otherKey)],
  ['of another window', (scene: string) => scene.replace('530702-01-03', '530702-01-04')],
  ['with one letter changed', (scene: string) => scene.slice(0, -1) + (scene.endsWith('A') ? 'B' : 'A')],
  ['cut short', (scene: string) => scene.slice(0, -1)],
  ['made longer', (scene: string) => `${scene}A`],
  ['without a signature', () => '530702-01-03.'],
  ['that is none', () => 'scene'],
  ['that is empty', () => ''],
])('a scene %s stands for no window', (_, forge) => {
  // Act
  const windowId = windowOfScene(forge(signScene('530702-01-03', key)), key)

  // Assess
  expect(windowId).toBeUndefined()
})
