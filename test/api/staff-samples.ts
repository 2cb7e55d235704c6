import type { RequestBody, RouteName } from '@minping/shared/api'
import { newKey } from './http.ts'
import type { Sample, Subject } from './sample.ts'

const hall = { scope: 'hall:530702-01' }
const grants = [{ role: 'handler', scope: hall.scope }] as const
const member = '/api/staff/gucheng-leaver'

/** Sample requests about accounts of staff and the audit. What would change an account is stale, or refused. */
export const staffSamples = {
  openStaffWechatSession: () => [
    { line: 'POST /api/sessions/staff/wechat', request: { body: { code: `nobody-${newKey()}` } }, status: 401 },
  ],
  listStaff: () => [
    { line: 'GET /api/staff', status: 200 },
    { line: `GET /api/staff?scope=${hall.scope}&text=gucheng`, status: 200 },
  ],
  getStaff: () => [{ line: `GET ${member}`, concerns: hall, status: 200 }],
  createStaff: () => [
    {
      line: 'POST /api/staff',
      request: {
        key: newKey(),
        body: {
          account: `new-${newKey()
            .toLowerCase()
            .replace(/[^a-z0-9]/g, '')}`,
          name: '新同事',
          grants: [...grants],
        },
      },
      concerns: hall,
      status: 201,
    },
  ],
  changeStaff: () => [
    {
      line: `POST ${member}`,
      request: {
        key: newKey(),
        body: { version: 999, name: '新名字', grants: [...grants] } satisfies RequestBody<'changeStaff'>,
      },
      concerns: hall,
      status: 409,
    },
  ],
  actOnStaff: () =>
    ['disable', 'enable', 'reset-password', 'unbind-wechat'].map((action) => ({
      line: `POST ${member}/${action}`,
      request: { key: newKey(), body: { version: 999 } satisfies RequestBody<'actOnStaff'> },
      concerns: hall,
      status: 409,
    })),
  getMyAccount: () => [{ line: 'GET /api/me/account', status: 200 }],
  changeMyPassword: () => [
    {
      line: 'POST /api/me/account/password',
      request: { body: { password: 'x', newPassword: 'too short' } satisfies RequestBody<'changeMyPassword'> },
      status: 422,
    },
  ],
  makeBindingCode: () => [{ line: 'POST /api/me/account/binding-code', request: { body: {} }, status: 200 }],
  unbindMyWechat: () => [{ line: 'POST /api/me/account/unbinding', request: { body: {} }, status: 200 }],
  listAudit: () => [
    { line: 'GET /api/audit', status: 200 },
    { line: 'GET /api/audit?from=2026-01-01&to=2026-12-31&who=city-administrator&action=create', status: 200 },
  ],
} satisfies Partial<Record<RouteName, (subject: Subject) => Sample[]>>
