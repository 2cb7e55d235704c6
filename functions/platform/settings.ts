import { SettingMissing } from './errors.ts'

/** The settings of the functions, as serverless.yml puts them into the environment. */
export type SettingName =
  | 'TABLE_NAME'
  | 'UPLOADS_BUCKET'
  | 'CITY_CODE'
  | 'PUBLIC_URL'
  | 'SESSION_SECRET_PARAMETER'
  | 'SCENE_SECRET_PARAMETER'
  | 'IDENTITY_SECRET_PARAMETER'
  | 'CONTACT_KEY_PARAMETER'
  | 'ACCEPTANCE_SECRET_PARAMETER'
  | 'WECHAT_SECRET_PARAMETER'
  | 'WECHAT_PUSH_TOKEN_PARAMETER'
  | 'WECHAT_PUSH_KEY_PARAMETER'
  | 'WECHAT_BASE_URL'
  | 'WECHAT_APP_ID'
  | 'WECHAT_PROGRESS_TEMPLATE'
  | 'WECHAT_RESULT_TEMPLATE'
  | 'WECHAT_TASK_TEMPLATE'
  | 'SMS_SECRET_PARAMETER'
  | 'SMS_BASE_URL'
  | 'SMS_REGION'
  | 'SMS_SECRET_ID'
  | 'SMS_APP_ID'
  | 'SMS_SIGN_NAME'
  | 'SMS_INVITATION_TEMPLATE'
  | 'SMS_REMINDER_TEMPLATE'
  | 'SMS_PHONE_CODE_TEMPLATE'

/** Reads a setting; throws SettingMissing when it is not set. */
export function setting(name: SettingName): string {
  const value = process.env[name]
  if (!value) throw new SettingMissing(`the environment has no ${name}`)
  return value
}
