import * as z from 'zod'
import type { Route } from './route.ts'
import * as schemas from './wechat-push-schemas.ts'

/** What WeChat tells the app by itself (消息推送): what it found of photos. */
export const wechatPushRoutes = {
  proveWechatPushes: {
    method: 'GET',
    path: '/api/wechat-pushes',
    room: 'wechat-pushes',
    who: 'wechat',
    summary: 'Give back the `echostr` of a signed request, as WeChat asks once when the address is set.',
    query: schemas.pushProof,
    response: z.string(),
    answersText: true,
    status: 200,
    problems: ['SIGNATURE_INVALID'],
  },
  receiveWechatPush: {
    method: 'POST',
    path: '/api/wechat-pushes',
    room: 'wechat-pushes',
    who: 'wechat',
    summary: 'Take a message or event of WeChat. Whatever it is, it is answered `success`; again is safe.',
    query: schemas.pushQuery,
    body: schemas.push,
    response: z.literal('success'),
    answersText: true,
    status: 200,
    problems: ['SIGNATURE_INVALID', 'TOO_LARGE'],
  },
} as const satisfies Record<string, Route>
