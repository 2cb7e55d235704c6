import { wechatPushRoutes } from '@minping/shared/api'
import { serve } from '../platform/serve.ts'
import { proveWechatPushes } from './prove-wechat-pushes.ts'
import { receiveWechatPush } from './receive-wechat-push.ts'

export const handler = serve('wechat-pushes', wechatPushRoutes, { proveWechatPushes, receiveWechatPush })
