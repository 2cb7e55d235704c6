import type { Route } from './routes.ts'

/** Problems that businesses reported in a survey, as cases (plan item 37, 推动反映问题整改). */
export const surveyCaseRoutes = {} as const satisfies Record<string, Route>
