import type { ResponseBody } from '@minping/shared/api'
import type { App, Look, Person } from './app.ts'

export const tablet: Look = { width: 1280, language: 'zh', elder: false, dark: false }
const page = '/terminal/window/index'

/** Calls the API as the city's administrator. */
export async function asAdministrator<Body>(app: App, line: string, body?: object): Promise<Body> {
  const [method = '', where = ''] = line.split(' ')
  const ask = async (token: string | undefined, content: object | undefined, to: { method: string; where: string }) => {
    const answer = await fetch(`${app.url}${to.where}`, {
      method: to.method,
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      ...(content && { body: JSON.stringify(content) }),
    })
    if (!answer.ok) throw new Error(`${to.where} answered ${answer.status}`)
    return answer.json()
  }
  const credentials = { account: 'city-administrator', password: app.password('city-administrator') }
  const session = await ask(undefined, credentials, { method: 'POST', where: '/api/sessions/staff' })
  return ask(session.token, body, { method, where })
}

/** Opens the page of a new tablet and binds it to a window. */
export async function bindTablet(app: App, windowId: string, look: Look = tablet): Promise<Person> {
  const { code } = await asAdministrator<ResponseBody<'makeTerminalCode'>>(app, 'POST /api/terminal-codes', {
    windowId,
    channel: 'tablet',
  })
  const person = await app.open(page, look)
  await person.page.getByLabel('绑定码').fill(code.toLowerCase())
  await person.page.getByRole('button', { name: '绑定', exact: true }).click()
  await person.page.getByRole('button', { name: '非常满意', exact: true }).waitFor()
  return person
}
