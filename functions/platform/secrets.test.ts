import { startTestService, type TestService } from '../../test/support/test-service.ts'
import { SettingMissing } from './errors.ts'
import { readSecrets } from './secrets.ts'

let service: TestService
const environment = { ...process.env }

beforeAll(async () => {
  service = await startTestService()
  Object.assign(environment, process.env)
})
afterAll(() => service.stop())
afterEach(() => {
  process.env = { ...environment }
})

test('every secret that the environment names is read, as a key that does not show itself', async () => {
  // Act
  const secrets = await readSecrets()

  // Assess
  expect(secrets.contact.export()).toHaveLength(32)
  expect(secrets.scene.equals(service.keys.scene)).toBe(true)
  expect(JSON.stringify(secrets.session)).toBe('{}')
})

test('a function has no secret but those that its environment names', async () => {
  // Prepare
  delete process.env.SESSION_SECRET_PARAMETER

  // Act
  const secrets = await readSecrets()

  // Assess
  expect(() => secrets.session).toThrow(SettingMissing)
  expect(secrets.scene.type).toBe('secret')
})

test('a parameter without a value is told by its name', async () => {
  // Prepare
  process.env.SCENE_SECRET_PARAMETER = '/minping/test/nowhere'

  // Act
  const reading = readSecrets()

  // Assess
  await expect(reading).rejects.toThrow('/minping/test/nowhere')
})

test('a secret that is too short for its work is refused', async () => {
  // Prepare
  process.env.SESSION_SECRET_PARAMETER = process.env.WECHAT_SECRET_PARAMETER

  // Act
  const reading = readSecrets()

  // Assess
  await expect(reading).rejects.toThrow('session secret')
})
