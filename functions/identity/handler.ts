import { answeringRoutes, sessionRoutes } from '@minping/shared/api'
import { serve } from '../platform/serve.ts'
import { openBusinessSession } from './open-business-session.ts'
import { openDeviceSession } from './open-device-session.ts'
import { openStaffSession } from './open-staff-session.ts'
import { openStaffWechatSession } from './open-staff-wechat-session.ts'
import { openTerminalSession } from './open-terminal-session.ts'
import { openWechatSession } from './open-wechat-session.ts'
import { sendPhoneCode } from './send-phone-code.ts'

export const handler = serve(
  'identity',
  { ...sessionRoutes, ...answeringRoutes },
  {
    openDeviceSession,
    openWechatSession,
    openStaffSession,
    openStaffWechatSession,
    openTerminalSession,
    openBusinessSession,
    sendPhoneCode,
  },
)
