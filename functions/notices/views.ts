import type { NoticeView } from '@minping/shared/api'
import { shanghaiTimestamp, workingMinutesBetween } from '@minping/shared/calendar'
import { workingDayMinutes } from '@minping/shared/case'
import type { Place } from '@minping/shared/directory'
import type { NoticedCase } from '@minping/shared/notice'
import type { CityConfiguration, CityDirectory } from '../platform/service.ts'
import type { StoredNotice } from '../store/notice-entity.ts'

interface ViewContext {
  directory: CityDirectory
  configuration: CityConfiguration
  now: Date
}

/** A notice as the contract shows it; `noticed` is its case as it stands now. */
export function noticeView(notice: StoredNotice, noticed: NoticedCase | undefined, context: ViewContext): NoticeView {
  const { noticeId, kind, at, readAt, about, caseId, caseNo, place, generated } = notice
  return {
    noticeId,
    kind,
    at: shanghaiTimestamp(at),
    read: readAt !== undefined,
    about,
    caseId,
    caseNo,
    ...whereabouts(place, context.directory),
    ...(notice.deadline && { deadline: deadlineView(notice.deadline, noticed, context) }),
    workingDayMinutes: workingDayMinutes(context.configuration.profile),
    generated,
  }
}

/** The hall, window and department of a place. What has left the directory goes by its code. */
function whereabouts({ hallId, windowId, departmentCode, regionCode = '' }: Partial<Place>, directory: CityDirectory) {
  const { halls, windows, departments } = directory
  const window = windowId === undefined ? undefined : windows.get(windowId)
  return {
    ...(hallId !== undefined && { hall: { hallId, regionCode, ...named(halls.get(hallId), hallId) } }),
    ...(windowId !== undefined && {
      window: {
        windowId,
        ...named(window, windowId),
        service: window?.service ?? '',
        englishService: window?.englishService ?? '',
      },
    }),
    ...(departmentCode !== undefined && {
      department: { departmentCode, ...named(departments.get(departmentCode), departmentCode) },
    }),
  }
}

/** The time that is left is said only while this very deadline runs: one that was kept or moved says nothing any more. */
function deadlineView(
  { kind, at, provisional }: NonNullable<StoredNotice['deadline']>,
  noticed: NoticedCase | undefined,
  { now, configuration: { calendar, profile } }: ViewContext,
) {
  const runs = noticed?.deadlines.some((running) => running.kind === kind && running.at === at)
  return {
    kind,
    at: shanghaiTimestamp(at),
    provisional,
    ...(runs && { remainingMinutes: workingMinutesBetween(now, new Date(at), calendar, profile.officeHours) }),
  }
}

function named(entry: { name: string; englishName: string } | undefined, code: string) {
  return { name: entry?.name ?? code, englishName: entry?.englishName ?? code }
}
