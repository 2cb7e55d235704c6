import { createSecretKey } from 'node:crypto'
import { city, type StaffPost } from '../../seeds/lijiang/index.ts'
import { readDemonstration } from '../store/demonstration-entity.ts'
import type { Table } from '../store/table.ts'
import { type DemoAccount, keepAccounts, makeAccounts, makeTestAccounts, readAccounts } from './accounts.ts'
import type { DataFolder } from './data-folder.ts'
import { loadCity } from './seeding/load-city.ts'
import { loadDemo } from './seeding/load-demo.ts'
import { loadServiceRecords } from './seeding/load-service-records.ts'
import { loadSurveys } from './seeding/load-surveys.ts'
import type { LocalSecrets } from './stand-ins/secrets.ts'

export interface Filling {
  seeds: 'none' | 'lijiang' | 'demo'
  demoReviews?: number | undefined
  posts?: readonly StaffPost[] | undefined
  secrets: LocalSecrets
  folder?: DataFolder | undefined
  now: Date
  onNotice: (text: string) => void
}

/** Puts in what is missing: the city, the demonstration, the accounts. What an earlier start put in stays as it is. */
export async function fillTable(table: Table, filling: Filling): Promise<readonly DemoAccount[]> {
  const { seeds } = filling
  if (seeds !== 'none') await loadCity(table, city, filling.now)
  if (seeds === 'demo') await fillDemonstration(table, filling)
  return fillAccounts(table, filling)
}

async function fillDemonstration(table: Table, { demoReviews: count, secrets, now, onNotice }: Filling): Promise<void> {
  const contactKey = createSecretKey(Buffer.from(secrets.contact, 'base64'))
  const identityKey = createSecretKey(Buffer.from(secrets.identity))
  const standing = await readDemonstration(table, city.cityCode)
  if (standing?.finishedAt === undefined) {
    onNotice(
      'Loading the demonstration: made-up reviews since 2022, surveys of made-up businesses. This takes up to a minute.',
    )
  }
  const madeFor = standing ? new Date(standing.madeFor) : now
  const loaded = await loadDemo({ table, city, contactKey, now, ...(count !== undefined && { count }) })
  if (loaded) onNotice(`Loaded ${loaded.reviews} reviews and ${loaded.followUps} follow-ups.`)
  const records = await loadServiceRecords({ table, city, identityKey, madeFor })
  if (records > 0) onNotice(`Loaded ${records} matters (办件) with their codes.`)
  const surveys = await loadSurveys({ table, city, contactKey, identityKey, madeFor })
  if (surveys) onNotice(`Loaded ${surveys.waves} waves of surveys with ${surveys.responses} responses.`)
}

async function fillAccounts(
  table: Table,
  { seeds, posts = seeds === 'none' ? [] : city.posts, folder, now }: Filling,
): Promise<readonly DemoAccount[]> {
  if (!folder) return makeTestAccounts(table, posts)
  const kept = readAccounts(folder.accountsFile)
  const missing = posts.filter((post) => !kept.some(({ account }) => account === post.account))
  if (missing.length === 0) return kept
  const accounts = [...kept, ...(await makeAccounts(table, missing, { now }))]
  keepAccounts(folder.accountsFile, accounts)
  return accounts
}
