import { createSecretKey } from 'node:crypto'
import { city } from '../../seeds/lijiang/index.ts'
import { signScene } from '../platform/scene.ts'
import type { DemoAccount } from './accounts.ts'
import type { SurveyLinks } from './find-survey-links.ts'
import type { LocalServer } from './start-local.ts'

/** The window whose code the first link stands for. */
const shownWindowId = '530702-01-03'

/** What `npm start` says when everything runs: a link for each audience, and who can sign in. */
export function describeServer(
  { url, secrets, accounts }: LocalServer,
  { invitation, openWave }: SurveyLinks,
  ratingCodeLink: string | undefined,
): string {
  const window = city.windows.find(({ windowId }) => windowId === shownWindowId) ?? city.windows[0]
  const hall = city.halls.find(({ hallId }) => hallId === window?.hallId)
  const sceneKey = createSecretKey(Buffer.from(secrets.scene))
  const scene = window ? signScene(window.windowId, sceneKey) : ''
  return [
    '',
    '民评 Minping runs. Press Ctrl-C to stop it.',
    '',
    `  Rate        ${hall?.englishName}, ${window?.englishName} (what its code opens):`,
    `              ${url}/pages/rate/index?scene=${encodeURIComponent(scene)}`,
    ...(hall
      ? [
          '              and from the code of the hall, where one chooses the window:',
          `              ${url}/ways/hall/index?scene=${encodeURIComponent(signScene(hall.hallId, sceneKey))}`,
        ]
      : []),
    ...(ratingCodeLink === undefined
      ? []
      : ['              and by the one-time code of a matter (made up):', `              ${url}${ratingCodeLink}`]),
    ...(invitation === undefined
      ? []
      : ['  Survey      an invitation that a business was sent:', `              ${url}${invitation}`]),
    ...(openWave === undefined
      ? []
      : ['              a survey that any business may answer:', `              ${url}${openWave}`]),
    `  Home        ${url}/`,
    `  Queue       ${url}/staff/queue/index`,
    `  Dashboard   ${url}/staff/dashboard/index`,
    `  Surveys     ${url}/staff/waves/index`,
    `  Public      ${url}/board/figures/index`,
    `  API         ${url}/api/openapi.json`,
    '',
    '  Accounts of this machine, for demonstration:',
    ...accounts.map(describeAccount),
    '',
  ].join('\n')
}

/** So that names and passwords stand in columns. */
const longestAccount = Math.max(...city.posts.map(({ account }) => account.length))

function describeAccount({ account, password, englishName }: DemoAccount): string {
  return `    ${account.padEnd(longestAccount)} ${password}   ${englishName}`
}
