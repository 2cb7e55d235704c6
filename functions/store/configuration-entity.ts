import type { Calendar, CalendarYear } from '@minping/shared/calendar'
import type { FiguresDefinition, FigureTarget } from '@minping/shared/figures'
import type { FlagThresholds } from '@minping/shared/flag'
import type { DeadlineProfile } from '@minping/shared/follow-up'
import type { PrivacyFacts } from '@minping/shared/privacy'
import type { PublicationProfile } from '@minping/shared/publication'
import type { LabelSet, OutcomeReasonSet } from '@minping/shared/review'
import { type RecordProfile, usualRecordProfile } from '@minping/shared/service-record'
import type { PlanPromise } from '@minping/shared/survey'
import type { Dispatch } from '@minping/shared/survey-case'
import { type ConfigurationKind, configurationKey, type Key } from './keys.ts'
import { readPartition } from './read-partition.ts'
import type { Table } from './table.ts'
import { writeAll } from './write-all.ts'

/** The rules of one city, as data. */
export interface CityConfiguration {
  /** The label set in force. */
  labelSet: LabelSet
  /** The city's reasons of what failed; without any in a city that was set up before they were asked. */
  outcomeReasons: OutcomeReasonSet
  calendar: Calendar
  profile: DeadlineProfile
  publication: PublicationProfile
  privacy: PrivacyFacts
  /** How long one-time codes live, and when there is a default review. */
  records: RecordProfile
  definition: FiguresDefinition
  /** From where on a review is flagged; undefined in a city that was set up before there were flags. */
  flagThresholds: FlagThresholds | undefined
  /** What the plan promises in figures. */
  promises: readonly PlanPromise[]
  /** Who takes the problems that businesses report. */
  dispatch: Dispatch
}

/** What holds in the city beside the lists: which label set is in force, which levels are good, the deadlines. */
interface CityProfile {
  labelSetVersion: string
  /** Absent in a city that was set up before reasons of failure were asked. */
  outcomeReasonSetVersion?: string
  goodLevels: FiguresDefinition['goodLevels']
  deadlines: DeadlineProfile
  /** Absent in a city that was set up before there was a public board. */
  publication?: PublicationProfile
  /** Absent in a city that was set up before it was stated. */
  privacy?: PrivacyFacts
  /** Absent in a city that was set up before there were service records. */
  records?: RecordProfile
}

/** What holds until the city says otherwise. */
const nothingPublic: PublicationProfile = {
  since: 9999,
  threshold: Number.MAX_SAFE_INTEGER,
  goodSample: Number.MAX_SAFE_INTEGER,
  terms: { zh: '', en: '' },
}

const nothingAsked: OutcomeReasonSet = { version: '', reasons: [] }
const unstated: PrivacyFacts = {
  office: { zh: '本市政务服务管理部门', en: 'The office for government services of this city' },
  phone: '12345',
  contactMonths: 6,
}

interface ConfigurationItem extends Key {
  entry: unknown
}

/** Adds or replaces the configuration of a city. Earlier label sets and years that are not named stay stored. */
export async function putConfiguration(
  table: Table,
  cityCode: string,
  configuration: CityConfiguration,
): Promise<void> {
  const {
    labelSet,
    outcomeReasons,
    calendar,
    profile,
    publication,
    privacy,
    records,
    definition,
    flagThresholds,
    promises,
    dispatch,
  } = configuration
  const item = (kind: ConfigurationKind, code: string, entry: unknown): ConfigurationItem => ({
    ...configurationKey(cityCode, kind, code),
    entry,
  })
  const cityProfile: CityProfile = {
    labelSetVersion: labelSet.version,
    outcomeReasonSetVersion: outcomeReasons.version,
    goodLevels: definition.goodLevels,
    deadlines: profile,
    publication,
    privacy,
    records,
  }
  await writeAll(table, [
    item('LABEL-SET', labelSet.version, labelSet),
    item('OUTCOME-REASONS', outcomeReasons.version, outcomeReasons),
    ...calendar.map((year) => item('CALENDAR', String(year.year), year)),
    ...definition.targets.map((target) => item('TARGET', `${target.figure}#${target.year}`, target)),
    item('PROFILE', 'CITY', cityProfile),
    ...(flagThresholds ? [item('FLAGS', 'CITY', flagThresholds)] : []),
    item('PROMISES', 'CITY', promises),
    item('DISPATCH', 'CITY', dispatch),
  ])
}

/** Reads a city's configuration; undefined when it is not in the table. */
export async function readConfiguration(table: Table, cityCode: string): Promise<CityConfiguration | undefined> {
  const items = await readPartition(table, configurationKey(cityCode, 'PROFILE', '').pk)
  const [profile] = entriesOf<CityProfile>(items, 'PROFILE')
  const labelSet = entriesOf<LabelSet>(items, 'LABEL-SET').find((set) => set.version === profile?.labelSetVersion)
  const outcomeReasons = entriesOf<OutcomeReasonSet>(items, 'OUTCOME-REASONS').find(
    (set) => set.version === profile?.outcomeReasonSetVersion,
  )
  const [flagThresholds] = entriesOf<FlagThresholds>(items, 'FLAGS')
  const [promises] = entriesOf<readonly PlanPromise[]>(items, 'PROMISES')
  const [dispatch] = entriesOf<Dispatch>(items, 'DISPATCH')
  if (!profile || !labelSet) return undefined
  return {
    labelSet,
    outcomeReasons: outcomeReasons ?? nothingAsked,
    calendar: entriesOf<CalendarYear>(items, 'CALENDAR'),
    profile: profile.deadlines,
    publication: profile.publication ?? nothingPublic,
    privacy: profile.privacy ?? unstated,
    records: profile.records ?? usualRecordProfile,
    definition: { goodLevels: profile.goodLevels, targets: entriesOf<FigureTarget>(items, 'TARGET') },
    flagThresholds,
    promises: promises ?? [],
    dispatch: dispatch ?? {},
  }
}

function entriesOf<Entry>(items: readonly Record<string, unknown>[], kind: ConfigurationKind): Entry[] {
  return items.filter((item) => String(item.sk).startsWith(`${kind}#`)).map((item) => item.entry as Entry)
}
