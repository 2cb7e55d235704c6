import { startLocal } from '../../functions/local/start-local.ts'
import type { Credentials } from './sign-in.ts'

export interface CityReady {
  /** Of the store. */
  endpoint: string
  auditor: Credentials
}

/** Holds a store with so many counted reviews, as its one argument says, until it is let go. */
async function run(reviews: number): Promise<void> {
  const local = await startLocal({ store: 'memory', seeds: 'demo', demoReviews: reviews })
  const { password = '' } = local.accounts.find(({ account }) => account === 'city-auditor') ?? {}
  process.on('disconnect', () => local.stop().then(() => process.exit()))
  const auditor = { account: 'city-auditor', password }
  process.send?.({ endpoint: local.endpoint, auditor } satisfies CityReady)
}

run(Number(process.argv[2])).catch((error) => {
  console.error(error)
  process.exit(1)
})
