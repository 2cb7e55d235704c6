import { serve } from '../platform/serve.ts'
import { openDeviceSession } from './open-device-session.ts'
import { openStaffSession } from './open-staff-session.ts'
import { openWechatSession } from './open-wechat-session.ts'

export const handler = serve('identity', { openDeviceSession, openWechatSession, openStaffSession })
