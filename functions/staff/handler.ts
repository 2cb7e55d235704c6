import { staffRoutes } from '@minping/shared/api'
import { serve } from '../platform/serve.ts'
import { actOnStaff } from './act-on-staff.ts'
import { changeMyPassword } from './change-my-password.ts'
import { changeStaff } from './change-staff.ts'
import { createStaff } from './create-staff.ts'
import { getMyAccount } from './get-my-account.ts'
import { getStaff } from './get-staff.ts'
import { listStaff } from './list-staff.ts'
import { makeBindingCode } from './make-binding-code.ts'
import { unbindMyWechat } from './unbind-my-wechat.ts'

export const handler = serve('staff', staffRoutes, {
  listStaff,
  getStaff,
  createStaff,
  changeStaff,
  actOnStaff,
  getMyAccount,
  changeMyPassword,
  makeBindingCode,
  unbindMyWechat,
})
