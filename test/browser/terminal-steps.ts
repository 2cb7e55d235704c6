import type { ResponseBody, Session } from '@minping/shared/api'
import type { App, Look, Person } from './app.ts'

export const tablet: Look = { width: 1280, language: 'zh', elder: false, dark: false }
const page = '/terminal/window/index'

/** Calls the API as the city's administrator. */
export async function asAdministrator<Body>(app: App, line: string, body?: object): Promise<Body> {
  const ask = async <Content>(asked: string, content?: object, token?: string) => {
    const [method = '', where = ''] = asked.split(' ')
    const answer = await fetch(`${app.url}${where}`, {
      method,
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      ...(content && { body: JSON.stringify(content) }),
    })
    if (!answer.ok) throw new Error(`${asked} answered ${answer.status}`)
    return (await answer.json()) as Content
  }
  const credentials = { account: 'city-administrator', password: app.password('city-administrator') }
  const { token } = await ask<Session>('POST /api/sessions/staff', credentials)
  return ask<Body>(line, body, token)
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
