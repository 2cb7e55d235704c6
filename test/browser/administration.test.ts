import { type App, desk, startApp } from './app.ts'
import { signIn } from './steps.ts'

jest.setTimeout(120_000)
/** The web app may have to be built first. */
const building = 400_000

let app: App
beforeAll(async () => {
  app = await startApp()
}, building)
afterAll(() => app.stop())

test('an account is opened, chosen a password for, and disabled, and the auditor reads of it', async () => {
  // Prepare
  const administrator = await app.open('/staff/accounts/index', desk)
  await signIn(administrator.page, 'city-administrator', app.password('city-administrator'))
  const newcomer = await app.open('/staff/queue/index', desk)

  // Act
  await administrator.page.getByRole('button', { name: '开通账号' }).click()
  await administrator.page.getByLabel('账号', { exact: true }).fill('gucheng-wang-xiaoming')
  await administrator.page.getByLabel('姓名').fill('王小明')
  await administrator.page.getByRole('button', { name: /选择范围/ }).click()
  await administrator.page.getByRole('button', { name: '古城区政务服务大厅' }).click()
  await administrator.page.getByRole('button', { name: '开通账号' }).click()
  const password = (await administrator.page.locator('.account-password').textContent()) ?? ''

  await signIn(newcomer.page, 'gucheng-wang-xiaoming', password)
  await newcomer.page.getByText('请先设置您自己的密码').waitFor()
  const led = new URL(newcomer.page.url()).pathname
  await newcomer.page.getByLabel('现在的密码').fill(password)
  await newcomer.page.getByLabel('新密码', { exact: true }).fill('玉龙雪山脚下的一棵老松树')
  await newcomer.page.getByLabel('再输入一次新密码').fill('玉龙雪山脚下的一棵老松树')
  await newcomer.page.getByRole('button', { name: '修改密码' }).click()
  await newcomer.page.getByText('密码已修改').waitFor()
  await newcomer.page.goto('/staff/queue/index')
  await newcomer.page.getByRole('heading', { level: 1 }).waitFor()
  const open = new URL(newcomer.page.url()).pathname

  await administrator.page.goto('/staff/accounts/account/index?staffId=gucheng-wang-xiaoming')
  await administrator.page.getByRole('button', { name: '停用账号' }).click()
  await administrator.page.getByRole('dialog').getByRole('button', { name: '停用账号' }).click()
  await administrator.page.getByText('账号已停用').waitFor()
  await newcomer.page.reload()
  await newcomer.page.waitForURL(/\/staff\/sign-in\/index/)

  const auditor = await app.open('/staff/audit/index', desk)
  await signIn(auditor.page, 'city-auditor', app.password('city-auditor'))
  await auditor.page.getByText('停用了账号“王小明”').waitFor()

  // Assess
  expect([led, open]).toEqual(['/staff/my-account/index', '/staff/queue/index'])
  for (const person of [administrator, newcomer, auditor]) expect(person.watched.foreign).toEqual([])
})
