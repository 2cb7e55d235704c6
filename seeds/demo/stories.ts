import type { Judgement } from '@minping/shared/review'
import { type Deed, inOfficeMinutes, inWorkingDays } from './case.ts'
import {
  accept,
  appeal,
  approve,
  askExtension,
  assign,
  callInVain,
  close,
  closeUnanswered,
  grantExtension,
  handOver,
  judge,
  rectify,
  refuseExtension,
  rejectAppeal,
  returnForRedo,
  submit,
  supervise,
  supplement,
  upholdAppeal,
  visit,
} from './deeds.ts'
import type { Random } from './random.ts'

/** How a case goes, deed by deed. */
export type Story = readonly Deed[]

/** What the reviewer of a story would add later. */
export interface LaterWords {
  better(): Judgement
  worse(): Judgement
}

const begun: Story = [accept(), visit()]
const putRight: Story = [...begun, rectify('simple'), submit(), approve()]
const late = submit(inWorkingDays(6, 12))

/** A case that came to its end, of a kind as common as its weight; with a supplement only where there are words for one. */
export function finishedStory(random: Random, words: LaterWords | undefined): Story {
  const kinds: readonly (readonly [weight: number, story: () => Story])[] = [
    [30, () => [...putRight, judge('satisfied'), close()]],
    [14, () => [...putRight, judge('fairlySatisfied'), close()]],
    [18, () => [...putRight, closeUnanswered()]],
    [4, () => [accept(), callInVain(), visit(), rectify('simple'), submit(), approve(), judge('satisfied'), close()]],
    [4, () => [assign(), accept(), visit(), rectify('simple'), submit(), approve(), closeUnanswered()]],
    [7, () => [...begun, rectify('explained'), submit(), approve(), closeUnanswered()]],
    [6, () => [...begun, rectify('complex'), submit(inWorkingDays(4, 9)), approve(), judge('satisfied'), close()]],
    [3, () => extended()],
    [
      2,
      () => [...begun, rectify('simple'), askExtension(5), refuseExtension(), submit(), approve(), closeUnanswered()],
    ],
    [
      5,
      () => [...begun, rectify('simple'), submit(), returnForRedo(), submit(), approve(), judge('satisfied'), close()],
    ],
    [3, () => [...begun, rectify('simple'), late, approve(), judge('fairlySatisfied'), close()]],
    [2, () => [...begun, rectify('simple'), late, returnForRedo(), submit(), approve(), closeUnanswered()]],
    [6, () => [...begun, appeal(), upholdAppeal()]],
    [3, () => [...begun, appeal(), rejectAppeal(), rectify('simple'), submit(), approve(), closeUnanswered()]],
    [2, () => [...putRight, judge('dissatisfied'), submit(), approve(), judge('satisfied'), close()]],
    ...(words ? supplementedStories(words) : []),
  ]
  return kinds[random.weighted(kinds.map(([weight]) => weight))]?.[1]() ?? putRight
}

function supplementedStories({ better, worse }: LaterWords): [weight: number, story: () => Story][] {
  const again = [visit(), rectify('simple'), submit(), approve(), closeUnanswered()]
  return [
    [4, () => [...putRight, judge('satisfied'), close(), supplement(better())]],
    [1, () => [...putRight, supplement(worse()), ...again]],
  ]
}

function extended(): Story {
  return [
    ...begun,
    rectify('complex'),
    askExtension(8),
    grantExtension(),
    submit(inWorkingDays(11, 17)),
    approve(),
    judge('satisfied'),
    close(),
  ]
}

/** Cases that are worked on within their time, the youngest first: each is where its age lets it be. */
export const youngStories: readonly Story[] = [
  [],
  [],
  [accept()],
  [assign()],
  [],
  [accept(), handOver()],
  [accept(), callInVain()],
  begun,
  [...begun, rectify('simple')],
  [...begun, appeal()],
  [...begun, rectify('simple'), submit(inOfficeMinutes(60, 200))],
  [...begun, rectify('simple'), submit(inOfficeMinutes(60, 200)), returnForRedo()],
  putRight,
  [...putRight, judge('dissatisfied', inOfficeMinutes(30, 400))],
  [...begun, rectify('complex')],
]

/** Older cases that are still in time, or wait for the reviewer. */
export const olderStories: readonly Story[] = [
  [...begun, rectify('complex')],
  [...putRight, judge('fairlySatisfied')],
  [...begun, rectify('complex'), submit(inWorkingDays(2, 4))],
  [...begun, rectify('complex'), askExtension(10), grantExtension()],
  [...begun, rectify('complex'), askExtension(6)],
  [...begun, rectify('complex'), askExtension(10), refuseExtension()],
  [...putRight, judge('satisfied')],
  putRight,
]

/** Cases that have stood longer than they may. */
export const overdueStories: readonly Story[] = [
  [...begun, rectify('simple'), supervise(inWorkingDays(6, 8))],
  [...begun, appeal(inWorkingDays(1, 2))],
  [...begun, rectify('simple'), submit(inWorkingDays(7, 9)), supervise()],
  [accept(), supervise(inWorkingDays(6, 9))],
]
