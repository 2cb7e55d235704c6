import type { Problem, RequestBody, ResponseBody } from '@minping/shared/api'
import { newKey, type Received, type Request, send } from './http.ts'
import type { World } from './world.ts'

type Answer = Promise<Received<Problem>>

/** How staff meet each problem of accounts, passwords and the binding of their WeChat. */
export function staffProvocations(world: () => World) {
  const ask = (line: string, request: Request = {}): Answer => send(world().url, line, request)
  const asAdministrator = async (line: string, body: object): Answer =>
    ask(line, { token: await world().signIn('city-administrator'), key: newKey(), body })
  const signInByWechat = (body: RequestBody<'openStaffWechatSession'>): Answer =>
    ask('POST /api/sessions/staff/wechat', { body })

  /** A new account with the password that was shown once. */
  async function newAccount(): Promise<{ account: string; password: string; version: number }> {
    const account = `new-${newKey()
      .toLowerCase()
      .replaceAll(/[^a-z0-9]/g, '')}`
    const grants = [{ role: 'handler', scope: 'hall:530702-01' }]
    const made = await asAdministrator('POST /api/staff', { account, name: '新同事', grants })
    const { password = '', account: stored } = made.body as unknown as ResponseBody<'createStaff'>
    return { account, password, version: stored.version }
  }
  async function signInAnew(): Promise<{ token: string; password: string }> {
    const { account, password } = await newAccount()
    const { body } = await ask('POST /api/sessions/staff', { body: { account, password } })
    return { token: (body as unknown as ResponseBody<'openStaffSession'>).token, password }
  }
  async function changePassword(newPassword: string, present?: string): Answer {
    const { token, password } = await signInAnew()
    const body = { password: present ?? password, newPassword: newPassword === 'present' ? password : newPassword }
    return ask('POST /api/me/account/password', { token, body })
  }
  const askForBindingCode = async (account: string): Answer =>
    ask('POST /api/me/account/binding-code', { token: await world().signIn(account), body: {} })

  return {
    ACCOUNT_TAKEN: () =>
      asAdministrator('POST /api/staff', {
        account: 'gucheng-manager',
        name: '新同事',
        grants: [{ role: 'handler', scope: 'hall:530702-01' }],
      }),
    ACCOUNT_DISABLED: async () => {
      const { account, password, version } = await newAccount()
      await asAdministrator(`POST /api/staff/${account}/disable`, { version })
      return ask('POST /api/sessions/staff', { body: { account, password } })
    },
    OWN_ACCOUNT: () => asAdministrator('POST /api/staff/city-administrator/disable', { version: 1 }),
    PASSWORD_TEMPORARY: async () => ask('GET /api/scopes', { token: (await signInAnew()).token }),
    PASSWORD_WRONG: () => changePassword('玉龙雪山脚下的一棵老松树', 'not the present one'),
    PASSWORD_TOO_SHORT: () => changePassword('short'),
    PASSWORD_TOO_COMMON: () => changePassword('123456789012'),
    PASSWORD_UNCHANGED: () => changePassword('present'),
    BINDING_CODE_WRONG: () => signInByWechat({ code: `guesser-${newKey()}`, bindingCode: 'AAAAAAAA' }),
    WECHAT_NOT_BOUND: () => signInByWechat({ code: `stranger-${newKey()}` }),
    WECHAT_BOUND: async () => {
      const { body } = await askForBindingCode('gucheng-handler-2')
      const { code } = body as unknown as ResponseBody<'makeBindingCode'>
      await signInByWechat({ code: `mu-${newKey()}`, bindingCode: code })
      return askForBindingCode('gucheng-handler-2')
    },
  }
}
