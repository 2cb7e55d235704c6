import { staffRoles } from '@minping/shared/access'
import { questionnaireSchemas } from '@minping/shared/api'
import { levels, outcomes } from '@minping/shared/review'
import type { City } from '../city.ts'
import calendarFile from './calendar.json' with { type: 'json' }
import departmentsFile from './departments.json' with { type: 'json' }
import dispatchFile from './dispatch.json' with { type: 'json' }
import flagsFile from './flags.json' with { type: 'json' }
import hallsFile from './halls.json' with { type: 'json' }
import itemsFile from './items.json' with { type: 'json' }
import labelsFile from './labels.json' with { type: 'json' }
import { oneOf } from './one-of.ts'
import outcomeReasonsFile from './outcome-reasons.json' with { type: 'json' }
import profileFile from './profile.json' with { type: 'json' }
import promisesFile from './promises.json' with { type: 'json' }
import fiveEnvironments from './questionnaires/five-environments.json' with { type: 'json' }
import hallService from './questionnaires/hall-service.json' with { type: 'json' }
import planPromises from './questionnaires/plan-promises.json' with { type: 'json' }
import regionsFile from './regions.json' with { type: 'json' }
import staffFile from './staff.json' with { type: 'json' }
import targetsFile from './targets.json' with { type: 'json' }
import windowsFile from './windows.json' with { type: 'json' }

export type { City, StaffPost } from '../city.ts'

/** Lijiang as the service knows it. SOURCES.md says where each fact is from and what is illustrative. */
export const city: City = {
  cityCode: regionsFile.cityCode,
  name: regionsFile.name,
  englishName: regionsFile.englishName,
  regions: regionsFile.regions,
  halls: hallsFile.halls,
  departments: departmentsFile.departments,
  windows: windowsFile.windows,
  items: itemsFile.items,
  labelSet: {
    version: labelsFile.version,
    labels: labelsFile.labels.map((label) => ({ ...label, level: oneOf(levels, label.level) })),
    retired: labelsFile.retired,
  },
  outcomeReasons: {
    version: outcomeReasonsFile.version,
    reasons: outcomeReasonsFile.reasons.map((reason) => ({
      ...reason,
      outcomes: reason.outcomes.map((outcome) => oneOf(outcomes, outcome)),
    })),
  },
  calendar: calendarFile.years,
  figures: {
    goodLevels: profileFile.goodLevels.map((level) => oneOf(levels, level)),
    targets: targetsFile.targets.map((target) => ({
      ...target,
      figure: oneOf(['activeGoodRate', 'rectificationRate'], target.figure),
    })),
  },
  profile: {
    ...profileFile.deadlines,
    officeHours: profileFile.deadlines.officeHours.map(([opens = '', closes = '']) => [opens, closes] as const),
  },
  flagThresholds: {
    burst: flagsFile.burst,
    repeat: flagsFile.repeat,
    tooSoon: flagsFile.tooSoon,
    identicalWords: flagsFile.identicalWords,
  },
  publication: profileFile.publication,
  privacy: profileFile.privacy,
  records: profileFile.records,
  promises: promisesFile.promises.map((promise) => ({
    ...promise,
    direction: oneOf(['atMost', 'atLeast', 'exactly'], promise.direction),
  })),
  dispatch: dispatchFile.regions,
  questionnaires: [fiveEnvironments, hallService, planPromises].map((document) =>
    questionnaireSchemas.questionnaire.parse(document),
  ),
  posts: staffFile.posts.map((post) => ({
    ...post,
    grants: post.grants.map((grant) => ({ role: oneOf(staffRoles, grant.role), scope: grant.scope })),
  })),
}
