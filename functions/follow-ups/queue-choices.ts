import type { FollowUpList } from '@minping/shared/api'
import type { LabelSet } from '@minping/shared/review'
import type { CityDirectory } from '../platform/service.ts'
import type { StoredFollowUp } from '../store/follow-up-entity.ts'

/** What some follow-ups can be filtered by: their departments, reasons and those in charge, each with how many, most first. */
export function choicesOf(
  followUps: readonly StoredFollowUp[],
  directory: CityDirectory,
  labelSet: LabelSet,
): FollowUpList['choices'] {
  const labelNames = new Map(labelSet.labels.map(({ code, text }) => [code, text]))
  const people = new Map(followUps.flatMap(({ assignee }) => (assignee ? [[assignee.id, assignee.name]] : [])))
  return {
    departments: countedBy(followUps, ({ place }) => [place.departmentCode]).map(([code, count]) => ({
      code,
      name: directory.departments.get(code)?.name ?? code,
      count,
    })),
    labels: countedBy(followUps, ({ labels }) => labels).map(([code, count]) => ({
      code,
      name: labelNames.get(code) ?? code,
      count,
    })),
    assignees: countedBy(followUps, ({ assignee }) => (assignee ? [assignee.id] : [])).map(([staffId, count]) => ({
      staffId,
      name: people.get(staffId) ?? staffId,
      count,
    })),
  }
}

function countedBy(
  followUps: readonly StoredFollowUp[],
  valuesOf: (followUp: StoredFollowUp) => readonly string[],
): [value: string, count: number][] {
  const counts = new Map<string, number>()
  for (const value of followUps.flatMap(valuesOf)) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1))
}
