import type { RequestBody, RouteName } from '@minping/shared/api'
import { newKey } from './http.ts'
import type { Sample, Subject } from './sample.ts'

type TerminalRoute = Extract<
  RouteName,
  | 'openTerminalSession'
  | 'getTerminalContext'
  | 'listTerminals'
  | 'makeTerminalCode'
  | 'retireTerminal'
  | 'reportHeartbeat'
>

/** Sample requests about terminals at windows. The one that is retired is another than the one that asks. */
export const terminalSamples: Record<TerminalRoute, (subject: Subject) => Sample[]> = {
  openTerminalSession: ({ terminal }) => [
    {
      line: 'POST /api/sessions/terminal',
      request: { body: { terminalSecret: terminal.secret } satisfies RequestBody<'openTerminalSession'> },
      status: 200,
    },
  ],
  getTerminalContext: () => [{ line: 'GET /api/terminal/context', status: 200 }],
  listTerminals: (subject) => [
    { line: `GET /api/terminals?region=${regionOf(subject)}`, concerns: concerned(subject), status: 200 },
  ],
  makeTerminalCode: (subject) => [
    {
      line: 'POST /api/terminal-codes',
      request: {
        body: { windowId: subject.windowId, channel: 'tablet' } satisfies RequestBody<'makeTerminalCode'>,
      },
      concerns: concerned(subject),
      status: 200,
    },
  ],
  retireTerminal: (subject) => [
    {
      line: `POST /api/terminals/${subject.terminal.retiredId}/retire`,
      request: { body: { reason: `设备更换 ${newKey()}` } satisfies RequestBody<'retireTerminal'> },
      concerns: concerned(subject),
      status: 200,
    },
  ],
  reportHeartbeat: () => [
    {
      line: 'POST /api/terminal/heartbeat',
      request: { body: { appVersion: '0.1.0', waiting: 0 } satisfies RequestBody<'reportHeartbeat'> },
      status: 200,
    },
  ],
}

const regionOf = ({ windowId }: Subject) => windowId.slice(0, 6)
const concerned = (subject: Subject) => ({ scope: `region:${regionOf(subject)}` })
