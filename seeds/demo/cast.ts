import { grantCovers, type StaffRole } from '@minping/shared/access'
import type { Place } from '@minping/shared/directory'
import type { Actor } from '@minping/shared/follow-up'
import type { City, StaffPost } from '../city.ts'
import type { Random } from './random.ts'

/** Who works on a case: posts of the city, in the roles that the workflow needs. */
export interface Cast {
  handler: Actor
  /** The other handler of the hall. */
  colleague: Actor
  manager: Actor
  /** Of another department than the manager, so that an appeal can be decided. */
  supervisor: Actor
}

/** Chooses who works on a case at a place. */
export function chooseCast(city: City, place: Place, random: Random): Cast {
  const handlers = postsOf(city, place, 'handler')
  const first = random.between(0, handlers.length - 1)
  const manager = actorOf(postsOf(city, place, 'hallManager')[0])
  const supervisors = postsOf(city, place, 'supervisor')
  return {
    handler: actorOf(handlers[first]),
    colleague: actorOf(handlers[(first + 1) % handlers.length]),
    manager,
    supervisor: actorOf(supervisors.find((post) => post.departmentCode !== manager.departmentCode)),
  }
}

function postsOf(city: City, place: Place, role: StaffRole): StaffPost[] {
  return city.posts.filter((post) => grantCovers(post.grants, place, [role]))
}

function actorOf(post: StaffPost | undefined): Actor {
  if (!post) throw new Error('the city has no post for a role that a case needs')
  const { account, name, grants, departmentCode } = post
  return { id: account, name, grants, departmentCode }
}
