import type { Route } from './route.ts'
import * as schemas from './session-schemas.ts'
import { terminalSession, terminalSessionRequest } from './terminal-schemas.ts'

/** Sessions of phones, WeChat users, staff and terminals. */
export const sessionRoutes = {
  openDeviceSession: {
    method: 'POST',
    path: '/api/sessions/device',
    room: 'identity',
    who: 'anybody',
    summary: 'Open a session for a phone that has not signed in.',
    body: schemas.deviceSessionRequest,
    response: schemas.session,
    status: 200,
    problems: [],
  },
  openWechatSession: {
    method: 'POST',
    path: '/api/sessions/wechat',
    room: 'identity',
    who: 'anybody',
    summary: 'Exchange a wx.login code for a session.',
    body: schemas.wechatSessionRequest,
    response: schemas.session,
    status: 200,
    problems: ['WECHAT_CODE_INVALID', 'WECHAT_RISKY', 'WECHAT_UNAVAILABLE', 'TOO_MANY_REQUESTS'],
  },
  openStaffSession: {
    method: 'POST',
    path: '/api/sessions/staff',
    room: 'identity',
    who: 'anybody',
    summary: 'Sign in as staff.',
    body: schemas.staffSessionRequest,
    response: schemas.session,
    status: 200,
    problems: ['CREDENTIALS_WRONG', 'ACCOUNT_LOCKED', 'ACCOUNT_DISABLED'],
  },
  openStaffWechatSession: {
    method: 'POST',
    path: '/api/sessions/staff/wechat',
    room: 'identity',
    who: 'anybody',
    summary:
      'Sign in as staff with a wx.login code, by the account that is bound to it; with a binding code, bind it first.',
    body: schemas.staffWechatSessionRequest,
    response: schemas.session,
    status: 200,
    problems: [
      'WECHAT_NOT_BOUND',
      'BINDING_CODE_WRONG',
      'WECHAT_BOUND',
      'ACCOUNT_DISABLED',
      'WECHAT_CODE_INVALID',
      'WECHAT_RISKY',
      'WECHAT_UNAVAILABLE',
      'TOO_MANY_REQUESTS',
    ],
  },
  openTerminalSession: {
    method: 'POST',
    path: '/api/sessions/terminal',
    room: 'identity',
    who: 'anybody',
    summary: 'Open the session of a terminal at a window by its secret; with an administrator’s code, bind it first.',
    body: terminalSessionRequest,
    response: terminalSession,
    status: 200,
    problems: ['TERMINAL_CODE_WRONG', 'TERMINAL_NOT_BOUND', 'TERMINAL_RETIRED', 'TOO_MANY_REQUESTS'],
  },
} as const satisfies Record<string, Route>
