import type { Problem, RequestBody, ResponseBody, Session } from '@minping/shared/api'
import { problems } from '@minping/shared/api'
import { textOf } from './host/drawing.ts'
import { startPhone } from './host/phone.ts'
import type { Answered, Asked } from './host/wx.ts'

const session: Session = {
  token: 'token',
  expiresAt: '2999-01-01T00:00:00+08:00',
  name: '示例',
  roles: ['handler'],
  scopes: ['hall:530702-01'],
}
const account: ResponseBody<'getMyAccount'> = {
  staffId: 'li-ming',
  name: '李明',
  grants: [{ role: 'handler', scope: 'hall:530702-01', name: '古城区政务服务大厅', englishName: 'Gucheng Hall' }],
  isPasswordTemporary: false,
  signedIn: [{ at: '2026-11-26T09:00:00+08:00', by: 'wechat' }],
}
const rightCode = 'JZV8VEXK'

/** A service to which nobody in WeChat is known until they type the code. */
function service() {
  const asked: RequestBody<'openStaffWechatSession'>[] = []
  let bound = false
  function answer({ method, url, body }: Asked): Answered {
    switch (`${method} ${url.split('?')[0]}`) {
      case 'POST /api/sessions/staff/wechat': {
        const given = body as RequestBody<'openStaffWechatSession'>
        asked.push(given)
        bound = bound || given.bindingCode === rightCode
        if (bound) return { status: 200, content: session }
        return problem(given.bindingCode === undefined ? 'WECHAT_NOT_BOUND' : 'BINDING_CODE_WRONG')
      }
      case 'GET /api/me/account':
        return { status: 200, content: account }
      case 'POST /api/me/account/binding-code':
        return { status: 200, content: { code: rightCode, expiresAt: '2999-01-01T00:00:00+08:00' } }
      default:
        return problem('NOT_FOUND')
    }
  }
  return { answer, asked }
}

function problem(code: Problem['code']): Answered {
  const { status, zh, en } = problems[code]
  return { status, content: { status, code, zh, en } }
}

/** What only a phone has: staff sign in by WeChat. */
export function describeSignIn(builtFolder: () => string): void {
  test('who is not bound yet types the code, is told of a wrong one, and is signed in by the right one', async () => {
    // Prepare
    const { answer, asked } = service()
    const phone = await startPhone(builtFolder(), { answer, storage: new Map(), scanned: undefined })
    await phone.open('/staff/sign-in/index')

    // Act
    await phone.tap('button', '微信登录')
    const first = textOf(phone.screen())
    await phone.type('绑定码', 'WRONG234')
    await phone.tap('button', '绑定并登录')
    const second = textOf(phone.screen())
    await phone.type('绑定码', rightCode)
    await phone.tap('button', '绑定并登录')

    // Assess
    expect(first).toContain(problems.WECHAT_NOT_BOUND.zh)
    expect(second).toContain(problems.BINDING_CODE_WRONG.zh)
    expect(asked).toEqual([
      { code: 'code-of-wechat' },
      { code: 'code-of-wechat', bindingCode: 'WRONG234' },
      { code: 'code-of-wechat', bindingCode: rightCode },
    ])
    expect(phone.path()).toBe('staff/queue/index')
  })

  test('who is signed in binds the phone in the hand with one press', async () => {
    // Prepare
    const { answer, asked } = service()
    const storage = new Map<string, unknown>([['minping.staffSession', session]])
    const phone = await startPhone(builtFolder(), { answer, storage, scanned: undefined })
    await phone.open('/staff/my-account/index')

    // Act
    await phone.tap('button', '绑定这个微信')

    // Assess
    expect(asked).toEqual([{ code: 'code-of-wechat', bindingCode: rightCode }])
    expect(textOf(phone.screen())).toContain('李明')
  })
}
